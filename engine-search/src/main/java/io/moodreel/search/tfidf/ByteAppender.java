package io.moodreel.search.tfidf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects bytes of unknown number: on the heap at first, from {@value #MOST_ON_HEAP} bytes on in a temporary file that
 * is mapped in the end, where there is a folder for it. For one thread.
 *
 * <p>The file loses its name when it is opened (where the system allows that, else when the process ends): a crash
 * leaves nothing behind. The mapping goes when nothing refers to it any more.
 */
final class ByteAppender {

    private static final int MOST_ON_HEAP = 1 << 20;

    private final @Nullable Path folder;
    private byte[] buffer = new byte[1 << 12];
    private int buffered;
    private @Nullable FileChannel file;

    /** Without a {@code folder} everything stays on the heap. */
    ByteAppender(@Nullable Path folder) {
        this.folder = folder;
    }

    void append(byte[] bytes, int from, int length) {
        if (folder != null && buffered > 0 && buffered + length > MOST_ON_HEAP) {
            writeOut(folder);
        }
        if (buffered > Integer.MAX_VALUE - 8 - length) {
            throw new IllegalStateException("a model on the heap holds up to 2 GiB; give its builder a folder");
        }
        if (buffered + length > buffer.length) {
            int wanted = Math.max(buffered + length, buffer.length + (buffer.length >> 1));
            buffer = Arrays.copyOf(
                    buffer, folder == null ? wanted : Math.max(buffered + length, Math.min(wanted, MOST_ON_HEAP)));
        }
        System.arraycopy(bytes, from, buffer, buffered, length);
        buffered += length;
    }

    /** Everything appended, read-only; nothing can be appended afterwards. */
    MemorySegment finish() {
        if (file == null || folder == null) {
            return MemorySegment.ofArray(Arrays.copyOf(buffer, buffered)).asReadOnly();
        }
        writeOut(folder);
        try (FileChannel written = file) {
            return written.map(MapMode.READ_ONLY, 0, written.size(), Arena.ofAuto());
        } catch (IOException e) {
            throw new UncheckedIOException("could not map the similarity model's file in " + folder, e);
        }
    }

    private void writeOut(Path into) {
        try {
            if (file == null) {
                file = FileChannel.open(
                        Files.createTempFile(into, "similar-", ".tmp"),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
            }
            ByteBuffer rest = ByteBuffer.wrap(buffer, 0, buffered);
            while (rest.hasRemaining()) {
                file.write(rest);
            }
            buffered = 0;
        } catch (IOException e) {
            letGoOfTheFile(e);
            throw new UncheckedIOException("could not write the similarity model to a file in " + into, e);
        }
    }

    /** At once, not when the collector finds it: a full disk would stay full of a file that nobody can see. */
    private void letGoOfTheFile(IOException reason) {
        if (file == null) {
            return;
        }
        try {
            file.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
