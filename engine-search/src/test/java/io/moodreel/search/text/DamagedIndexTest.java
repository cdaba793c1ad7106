package io.moodreel.search.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamagedIndexTest {

    private static final long SEED = 20;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void anyDamagedFile_isNoticedAndRecreatedFrom(Damage damage) throws IOException {
        for (String name : filesOf(newIndex("pattern"))) {
            Path index = newIndex(damage + "-" + name);
            damage.harm(index.resolve(name));

            assertThatThrownBy(() -> TitleIndex.open(index))
                    .as("%s %s, seed %d", damage, name, SEED)
                    .isInstanceOf(DamagedIndexException.class)
                    .hasMessageContaining("delete it and fill a new one");
            try (TitleIndex recreated = TitleIndex.openOrRecreate(index)) {
                assertThat(recreated.size()).as(name).isZero();
                assertThat(recreated.marker()).as(name).isEmpty();
                recreated.put(List.of(Film.of(1, "Heat").document()));
                recreated.commit(Shelf.MARKER);
                assertThat(recreated.size()).isEqualTo(1);
            }
        }
    }

    @Test
    void anotherSchemaVersion_countsAsDamage() throws IOException {
        Path index = newIndex("schema");
        try (Directory files = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("moodreel.schema", "0").entrySet());
            writer.commit();
        }

        assertThatThrownBy(() -> TitleIndex.open(index))
                .isInstanceOf(DamagedIndexException.class)
                .hasMessageContaining("its layout has version 0");
        try (TitleIndex recreated = TitleIndex.openOrRecreate(index)) {
            assertThat(recreated.size()).isZero();
        }
    }

    @Test
    void filesThatAreNotTheIndexs_areLeftAlone() throws IOException {
        Path index = newIndex("slip");
        Path notes = Files.writeString(index.resolve("notes.txt"), "mine");
        Path folder = Files.createDirectory(index.resolve("_0_folder"));
        Damage.DELETED.harm(index.resolve(filesOf(index).getFirst()));

        TitleIndex.openOrRecreate(index).close();

        assertThat(notes).hasContent("mine");
        assertThat(folder).exists();
    }

    @Test
    void soundIndex_isNotRecreated() throws IOException {
        Path index = newIndex("sound");

        try (TitleIndex opened = TitleIndex.openOrRecreate(index)) {
            assertThat(opened.size()).isEqualTo(50);
            assertThat(opened.marker()).contains(Shelf.MARKER);
        }
    }

    private Path newIndex(String name) {
        Path index = directory.resolve(name);
        Film[] films = IntStream.range(0, 50)
                .mapToObj(i -> Film.of(i, "Heat " + i).people("Ada Lantern").overview("A bridge over river " + i))
                .toArray(Film[]::new);
        Shelf.of(index, films).close();
        return index;
    }

    private static List<String> filesOf(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name ->
                            !name.equals("write.lock") && !name.equals("notes.txt") && !name.equals("_0_folder"))
                    .sorted()
                    .toList();
            assertThat(names).hasSizeGreaterThan(2);
            return names;
        }
    }

    enum Damage {
        DELETED {
            @Override
            void harm(Path file) throws IOException {
                Files.delete(file);
            }
        },
        EMPTIED {
            @Override
            void harm(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        HALVED {
            @Override
            void harm(Path file) throws IOException {
                byte[] content = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(content, content.length / 2));
            }
        },
        OVERWRITTEN {
            @Override
            void harm(Path file) throws IOException {
                byte[] garbage = new byte[(int) Files.size(file)];
                new Random(SEED).nextBytes(garbage);
                Files.write(file, garbage);
            }
        },
        ONE_BIT_FLIPPED {
            @Override
            void harm(Path file) throws IOException {
                byte[] content = Files.readAllBytes(file);
                content[content.length / 2] ^= 4;
                Files.write(file, content);
            }
        };

        abstract void harm(Path file) throws IOException;
    }
}
