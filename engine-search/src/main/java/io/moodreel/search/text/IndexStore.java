package io.moodreel.search.text;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/** The files of an index: opens them, tells damage from other trouble, and deletes what is damaged. */
final class IndexStore {

    private static final double WRITE_BUFFER_MEGABYTES = 16;

    private IndexStore() {}

    /**
     * A writer on the index in a directory, which is created, with an empty index in it, when there is none.
     *
     * @throws DamagedIndexException when there is one that cannot be used
     * @throws UncheckedIOException when the directory cannot be read or written, or another writer has it open
     */
    static IndexWriter open(Path directory) {
        try {
            Files.createDirectories(directory);
            return openIn(directory, new MMapDirectory(directory));
        } catch (LockObtainFailedException e) {
            throw new UncheckedIOException("the title index in " + directory + " is open elsewhere; close it there", e);
        } catch (IOException e) {
            throw translated(directory, e);
        }
    }

    /** Deletes what Lucene has written into the directory and nothing else: the path may have been a slip. */
    static void delete(Path directory) {
        try {
            for (Path file : indexFiles(directory)) {
                Files.deleteIfExists(file);
            }
            // whoever found the damage had the lock and let go of it; Lucene refuses one with bytes in it
            Files.deleteIfExists(directory.resolve(IndexWriter.WRITE_LOCK_NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The exception that says what an {@link IOException} from Lucene means. */
    static RuntimeException translated(Path directory, IOException cause) {
        return switch (cause) {
            case CorruptIndexException damage -> new DamagedIndexException(directory, damage);
            case IndexFormatTooOldException damage -> new DamagedIndexException(directory, damage);
            case IndexFormatTooNewException damage -> new DamagedIndexException(directory, damage);
            case EOFException damage -> new DamagedIndexException(directory, damage);
            case FileNotFoundException damage -> new DamagedIndexException(directory, damage);
            case NoSuchFileException damage -> new DamagedIndexException(directory, damage);
            default -> new UncheckedIOException("title index in " + directory + ": " + cause.getMessage(), cause);
        };
    }

    private static IndexWriter openIn(Path path, Directory directory) throws IOException {
        boolean fresh = isFresh(path, directory);
        IndexWriter writer = null;
        try {
            writer = new IndexWriter(directory, configuration());
            if (fresh) {
                writer.setLiveCommitData(CommitData.of(Optional.empty()).entrySet());
                writer.commit();
            }
            requireSchema(path, writer);
            requireIntact(writer);
            return writer;
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            // Lucene trusts what its checksums do not cover; nonsense there surfaces as one of these.
            abandon(writer, directory, e);
            throw new DamagedIndexException(path, e);
        } catch (IOException | RuntimeException e) {
            abandon(writer, directory, e);
            throw e;
        }
    }

    /** Whether there is nothing yet; files without a list of segments are the rest of an index. */
    private static boolean isFresh(Path path, Directory directory) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            return false;
        }
        if (!indexFiles(path).isEmpty()) {
            directory.close();
            throw new DamagedIndexException(path, "the list of its segments is missing");
        }
        return true;
    }

    private static IndexWriterConfig configuration() {
        IndexWriterConfig configuration = new IndexWriterConfig(Words.ANALYZER);
        configuration.setSimilarity(new LevelSimilarity());
        configuration.setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES);
        configuration.setMergeScheduler(new SerialMergeScheduler());
        // Closing must not write changes under the marker of the commit before.
        configuration.setCommitOnClose(false);
        return configuration;
    }

    private static void requireSchema(Path path, IndexWriter writer) {
        String version = CommitData.schemaVersion(commitData(writer));
        if (!CommitData.SCHEMA_VERSION.equals(version)) {
            throw new DamagedIndexException(
                    path, "its layout has version " + version + ", this program's is " + CommitData.SCHEMA_VERSION);
        }
    }

    /** Reads every file against its checksum, some 10 ms for 35,000 films; else garbage shows up in a later search. */
    private static void requireIntact(IndexWriter writer) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
        }
    }

    static Map<String, String> commitData(IndexWriter writer) {
        Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
        if (entries == null) {
            return Map.of();
        }
        return StreamSupport.stream(entries.spliterator(), false)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Lets go of a directory that could not be opened after all. */
    static void abandon(@Nullable IndexWriter writer, Directory directory, Exception reason) {
        try {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
        } catch (IOException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private static List<Path> indexFiles(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(IndexStore::isIndexFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isIndexFile(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(IndexFileNames.SEGMENTS)
                || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches();
    }
}
