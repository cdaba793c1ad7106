package io.moodreel.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.moodreel.recommend.math.FloatMatrix;
import io.moodreel.recommend.math.SparseMatrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
    @TempDir
    Path folder;

    @Test
    void arrays_comeBackByName_alsoOfAModelWithinAModel() {
        Path path = folder.resolve("test.model");
        ModelFileWriter.write(path, writer -> {
            writer.floats("weights", new float[] {1.5f, -2});
            writer.longs("ids", new long[] {Long.MIN_VALUE, 7});
            writer.texts("words", List.of("", "heist", "पेरिस"));
            writer.number("mean", 3.25);
            writer.ints("empty", new int[0]);
            writer.within("inner").ints("weights", new int[] {4, 5, 6});
        });

        ModelFile file = ModelFile.open(path);

        assertThat(file.floatArray("weights")).containsExactly(1.5f, -2);
        assertThat(file.longArray("ids")).containsExactly(Long.MIN_VALUE, 7);
        assertThat(file.texts("words")).containsExactly("", "heist", "पेरिस");
        assertThat(file.number("mean")).isEqualTo(3.25);
        assertThat(file.intArray("empty")).isEmpty();
        assertThat(file.within("inner").intArray("weights")).containsExactly(4, 5, 6);
        assertThat(file.has("weights")).isTrue();
        assertThat(file.within("inner").has("ids")).isFalse();
    }

    @Test
    void matrices_areReadInPlace() {
        Path path = folder.resolve("test.model");
        ModelFileWriter.write(path, writer -> {
            FloatMatrix.of(new float[] {1, 2, 3, 4, 5, 6}, 2, 3).write(writer, "dense");
            SparseMatrix.of(new int[] {0, 1, 3}, new int[] {2, 0, 1}, new float[] {9, 8, 7})
                    .write(writer, "sparse");
        });

        FloatMatrix dense = FloatMatrix.read(ModelFile.open(path), "dense");
        SparseMatrix sparse = SparseMatrix.read(ModelFile.open(path), "sparse");

        float[] sum = {0, 0, 1};
        sparse.addScaledRow(1, 2, sum);
        assertThat(dense.dot(1, new float[] {1, 0, 1})).isEqualTo(10);
        assertThat(dense.get(0, 2)).isEqualTo(3);
        assertThat(sum).containsExactly(16, 14, 1);
        assertThat(sparse.get(0, 2)).isEqualTo(9);
        assertThat(sparse.get(0, 1)).isZero();
    }

    @Test
    void everyFlippedByte_isFound() throws IOException {
        Path path = folder.resolve("test.model");
        ModelFileWriter.write(path, writer -> writer.floats("weights", new float[] {1, 2}));
        byte[] sound = Files.readAllBytes(path);
        for (int place = 0; place < sound.length; place++) {
            if (place >= ModelFormat.HEADER_BYTES && place < ModelFormat.ALIGNMENT || place >= 72 && place < 128) {
                continue; // filling between the parts
            }
            byte[] damaged = sound.clone();
            damaged[place] ^= 0x10;
            Path other = folder.resolve("damaged" + place);
            Files.write(other, damaged);
            assertThatExceptionOfType(ModelFileException.class)
                    .as("byte %d", place)
                    .isThrownBy(() -> ModelFile.open(other));
        }
    }

    @Test
    void cutFile_otherFile_missingFileAndMissingArray_areToldInOneSentence() throws IOException {
        Path path = folder.resolve("test.model");
        ModelFileWriter.write(path, writer -> writer.floats("weights", new float[] {1, 2}));
        Path cut = folder.resolve("cut");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(path), 100));
        Path text = folder.resolve("text");
        Files.writeString(text, "user,item,rating\n".repeat(10));

        assertThatExceptionOfType(ModelFileException.class)
                .isThrownBy(() -> ModelFile.open(cut))
                .withMessageContaining("is damaged");
        assertThatExceptionOfType(ModelFileException.class)
                .isThrownBy(() -> ModelFile.open(text))
                .withMessageContaining("does not begin with MOODREEL");
        assertThatExceptionOfType(ModelFileException.class)
                .isThrownBy(() -> ModelFile.open(folder.resolve("none")))
                .withMessageContaining("there is no model at");
        assertThatExceptionOfType(ModelFileException.class)
                .isThrownBy(() -> ModelFile.open(path).floats("bias"))
                .withMessageContaining("has no bias; train it again");
        assertThatExceptionOfType(ModelFileException.class)
                .isThrownBy(() -> ModelFile.open(path).ints("weights"))
                .withMessageContaining("holds FLOATS where INTS are expected");
    }

    @Test
    void failedWriting_leavesTheFormerModelAndNoDraft() throws IOException {
        Path path = folder.resolve("test.model");
        ModelFileWriter.write(path, writer -> writer.number("mean", 1));
        ModelFile open = ModelFile.open(path);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelFileWriter.write(path, writer -> {
                    writer.number("mean", 2);
                    writer.number("mean", 3);
                }))
                .withMessageContaining("two arrays named mean");
        assertThat(ModelFile.open(path).number("mean")).isEqualTo(1);
        ModelFileWriter.write(path, writer -> writer.number("mean", 4));

        assertThat(ModelFile.open(path).number("mean")).isEqualTo(4);
        assertThat(open.number("mean")).as("the model that was open before").isEqualTo(1);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }
}
