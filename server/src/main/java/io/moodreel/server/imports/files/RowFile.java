package io.moodreel.server.imports.files;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A file read row by row, forward only and in constant memory.
 *
 * @param <T> what a row holds
 */
public interface RowFile<T> extends Closeable {
    /** What its checkpoint calls it. */
    String name();

    /** Bytes on the disk. */
    long size() throws IOException;

    /** How many of them have been read. */
    long bytesRead();

    /** The next row; null at the end. */
    @Nullable
    Row<T> next() throws IOException;

    /** Passes over the rows up to and with this number. */
    void skipTo(long number) throws IOException;
}
