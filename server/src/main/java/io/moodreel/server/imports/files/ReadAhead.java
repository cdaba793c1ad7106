package io.moodreel.server.imports.files;

import io.moodreel.server.imports.cells.RejectedRowException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, read and understood on a thread of its own while the one that asks is busy writing the last ones.
 * Used by one thread; closing it ends the other and leaves the file open.
 *
 * @param <S> what a row of the file holds
 * @param <T> what is understood of it
 */
public final class ReadAhead<S, T> implements RowFile<T> {
    private static final int ROWS_AT_ONCE = 500;
    private static final int CHARS_AT_ONCE = Row.MAX_CHARS;
    private static final int PARTS_AHEAD = 4;

    /** What a row tells. */
    @FunctionalInterface
    public interface Reader<S, T> {
        T read(S content) throws RejectedRowException;
    }

    private record Part<T>(List<Row<T>> rows, long bytesRead, boolean last, @Nullable Throwable failure) {}

    private final RowFile<S> file;
    private final Reader<S, T> reader;
    private final BlockingQueue<Part<T>> parts = new ArrayBlockingQueue<>(PARTS_AHEAD);
    private final Thread thread;
    private Iterator<Row<T>> rows = List.<Row<T>>of().iterator();
    private boolean started;
    private boolean ended;
    private long bytesRead;

    /** @param reader is asked on the second thread */
    public ReadAhead(RowFile<S> file, Reader<S, T> reader) {
        this.file = file;
        this.reader = reader;
        this.bytesRead = file.bytesRead();
        this.thread = Thread.ofPlatform().name("read-ahead").daemon().unstarted(this::run);
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public long bytesRead() {
        return bytesRead;
    }

    @Override
    public void skipTo(long number) throws IOException {
        if (started) {
            throw new IllegalStateException("rows can be passed over only before the first is read");
        }
        file.skipTo(number);
    }

    @Override
    public @Nullable Row<T> next() throws IOException {
        if (!started) {
            started = true;
            thread.start();
        }
        while (!rows.hasNext() && !ended) {
            take();
        }
        return rows.hasNext() ? rows.next() : null;
    }

    private void take() throws IOException {
        Part<T> part;
        try {
            part = parts.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for " + name(), e);
        }
        rows = part.rows().iterator();
        bytesRead = part.bytesRead();
        ended = part.last();
        switch (part.failure()) {
            case null -> {}
            case IOException unreadable -> throw unreadable;
            case RuntimeException fault -> throw fault;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }

    private void run() {
        try {
            Part<T> part;
            do {
                part = read();
                parts.put(part);
            } while (!part.last());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Part<T> read() {
        List<Row<T>> read = new ArrayList<>(ROWS_AT_ONCE);
        int chars = 0;
        try {
            while (read.size() < ROWS_AT_ONCE && chars < CHARS_AT_ONCE) {
                Row<S> row = file.next();
                if (row == null) {
                    return new Part<>(read, file.bytesRead(), true, null);
                }
                chars += row.raw().length();
                read.add(understand(row));
            }
            return new Part<>(read, file.bytesRead(), false, null);
        } catch (IOException | RuntimeException | Error failure) {
            // an error too: the other thread would wait for ever
            return new Part<>(List.of(), file.bytesRead(), true, failure);
        }
    }

    private Row<T> understand(Row<S> row) {
        return switch (row) {
            case Row.Broken<S> broken -> new Row.Broken<>(broken.number(), broken.raw(), broken.reason());
            case Row.Whole<S> whole -> {
                try {
                    yield new Row.Whole<>(whole.number(), whole.raw(), reader.read(whole.content()));
                } catch (RejectedRowException rejected) {
                    yield new Row.Broken<>(whole.number(), whole.raw(), rejected.getMessage());
                }
            }
        };
    }

    @Override
    public void close() {
        thread.interrupt();
        parts.clear();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
