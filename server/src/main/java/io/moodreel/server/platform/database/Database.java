package io.moodreel.server.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;

/**
 * The one database of this installation, migrated and ready.
 *
 * <p>Reads run beside each other; writes run one at a time inside a transaction and are durable when the call returns.
 * Thread-safe. A callback must not open a second handle: with a single writer that would wait for itself.
 */
public final class Database implements AutoCloseable {
    private final HikariDataSource readers;
    private final HikariDataSource writer;
    private final Jdbi readingJdbi;
    private final Jdbi writingJdbi;

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

    /** Runs {@code work} in a transaction that is committed when it returns and rolled back when it throws. */
    public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
        return writingJdbi.inTransaction(work);
    }

    /** {@link #write} for work without a result. */
    public <X extends Exception> void change(HandleConsumer<X> work) throws X {
        writingJdbi.useTransaction(work);
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
