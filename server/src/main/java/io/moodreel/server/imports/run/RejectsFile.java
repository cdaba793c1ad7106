package io.moodreel.server.imports.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.moodreel.server.imports.files.Row;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A CSV file of the rows that were not imported, with the reasons; made when there is a first one. */
final class RejectsFile implements Closeable {
    private final Path path;
    private final long keptBytes;
    private @Nullable FileChannel channel;
    private @Nullable CsvWriter writer;

    /**
     * @param keptBytes how much of the file an earlier run has left on purpose; what it wrote after its last checkpoint
     *     is cut off, since those rows come again
     */
    RejectsFile(Path path, long keptBytes) throws IOException {
        this.path = path;
        this.keptBytes = keptBytes;
        if (keptBytes == 0) {
            Files.deleteIfExists(path);
        }
    }

    void add(long row, String reason, String raw) throws IOException {
        String shown = raw.length() > Row.MAX_SHOWN_CHARS ? raw.substring(0, Row.MAX_SHOWN_CHARS) : raw;
        try {
            opened().writeRecord(Long.toString(row), reason, shown);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** How long the file is with all that was added, once that is safe on the disk: a checkpoint counts on it. */
    long syncedBytes() throws IOException {
        if (channel == null || writer == null) {
            return keptBytes;
        }
        writer.flush();
        channel.force(true);
        return channel.size();
    }

    private CsvWriter opened() throws IOException {
        if (writer != null) {
            return writer;
        }
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.truncate(keptBytes).position(file.size());
        OutputStream out = Channels.newOutputStream(file);
        CsvWriter fresh = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        if (file.size() == 0) {
            fresh.writeRecord("row", "reason", "raw");
        }
        channel = file;
        writer = fresh;
        return fresh;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
