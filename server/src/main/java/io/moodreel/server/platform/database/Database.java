package io.moodreel.server.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;

/**
 * The one database of this installation, migrated and ready.
 *
 * <p>Reads run beside each other; writes run one at a time inside a transaction and are durable when the call returns.
 * A write asked for inside a write joins it, so that several services can change things together, all or nothing.
 * Thread-safe. A read inside a write sees the state before it.
 */
public final class Database implements AutoCloseable {
    private record Transaction(Handle handle, List<Runnable> afterCommit) {}

    private final HikariDataSource readers;
    private final HikariDataSource writer;
    private final Jdbi readingJdbi;
    private final Jdbi writingJdbi;
    private final ScopedValue<Transaction> current = ScopedValue.newInstance();

    Database(HikariDataSource readers, HikariDataSource writer) {
        this.readers = readers;
        this.writer = writer;
        this.readingJdbi = Jdbi.create(readers);
        this.writingJdbi = Jdbi.create(writer);
    }

    /** Runs {@code work} with a handle that sees one consistent state; changes made through it are refused or lost. */
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        return readingJdbi.inTransaction(work);
    }

    /**
     * Runs {@code work} in a transaction that is committed when it returns and rolled back when it throws; within
     * another write that is the other's end.
     */
    public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
        if (current.isBound()) {
            return work.withHandle(current.get().handle());
        }
        List<Runnable> afterCommit = new ArrayList<>();
        T result = writingJdbi.inTransaction(handle ->
                ScopedValue.where(current, new Transaction(handle, afterCommit)).call(() -> work.withHandle(handle)));
        afterCommit.forEach(Runnable::run);
        return result;
    }

    /** {@link #write} for work without a result. */
    public <X extends Exception> void change(HandleConsumer<X> work) throws X {
        write(handle -> {
            work.useHandle(handle);
            return true;
        });
    }

    /** Runs {@code work} once what is being written is durable: at once outside a write, never when it is rolled back. */
    public void afterCommit(Runnable work) {
        if (current.isBound()) {
            current.get().afterCommit().add(work);
            return;
        }
        work.run();
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
