package io.moodreel.server.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import io.moodreel.server.platform.disk.DiskTroubleException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;

/**
 * The one database of this installation, migrated and ready.
 *
 * <p>Reads run beside each other; writes run one at a time inside a transaction – also when other processes write to
 * the same database – and are durable when the call returns. A write asked for inside a write joins it, so that several
 * services can change things together, all or nothing; a read inside a write sees the state before it. When the
 * database is away, both throw {@link DatabaseUnavailableException} and work again as soon as it is back. When its disk
 * is full or read-only, writes throw {@link DiskTroubleException} and change nothing, and reads go on. A write that
 * refers to what is no longer there throws {@link GoneMeanwhileException}. Thread-safe.
 */
public final class Database implements AutoCloseable {
    private static final Duration LONGEST_WAIT_FOR_A_TURN = Duration.ofMinutes(1);

    private record Transaction(Handle handle, List<Runnable> afterCommit) {}

    private final HikariDataSource readers;
    private final HikariDataSource writer;
    private final SqlDialect dialect;
    private final String place;
    private final Jdbi readingJdbi;
    private final Jdbi writingJdbi;
    private final ScopedValue<Transaction> current = ScopedValue.newInstance();
    /** Waiting here costs no connection, so the pool's own timeout tells only whether the database answers. */
    private final ReentrantLock turn = new ReentrantLock(true);

    /** @param place where it is, for sentences about it; holds no password */
    Database(SqlDialect dialect, String place, HikariDataSource readers, HikariDataSource writer) {
        this.dialect = dialect;
        this.place = place;
        this.readers = readers;
        this.writer = writer;
        this.readingJdbi = dialect.prepare(Jdbi.create(readers));
        this.writingJdbi = dialect.prepare(Jdbi.create(writer));
    }

    /** Runs {@code work} with a handle that sees one consistent state; changes made through it are refused or lost. */
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        try {
            return readingJdbi.inTransaction(work);
        } catch (RuntimeException | AssertionError failure) {
            throw DatabaseUnavailableException.orElse(failure);
        }
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
        T result = writeAlone(work, afterCommit);
        afterCommit.forEach(Runnable::run);
        return result;
    }

    private <T, X extends Exception> T writeAlone(HandleCallback<T, X> work, List<Runnable> afterCommit) throws X {
        takeTurn();
        try {
            return writingJdbi.inTransaction(handle -> {
                becomeTheOnlyWriter(handle);
                return ScopedValue.where(current, new Transaction(handle, afterCommit))
                        .call(() -> work.withHandle(handle));
            });
        } catch (RuntimeException | AssertionError failure) {
            throw GoneMeanwhileException.orElse(
                    DatabaseDiskTrouble.orElse(DatabaseUnavailableException.orElse(failure), place));
        } finally {
            turn.unlock();
        }
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

    /** Whether the database answers now. */
    public boolean answers() {
        try {
            return this.<Integer, RuntimeException>read(handle ->
                            handle.createQuery("SELECT 1").mapTo(Integer.class).one())
                    == 1;
        } catch (DatabaseUnavailableException away) {
            return false;
        }
    }

    /** Whether other processes may change it too, so that a change can go unnoticed unless somebody looks. */
    public boolean isShared() {
        return dialect == SqlDialect.POSTGRESQL;
    }

    private void takeTurn() {
        try {
            if (turn.tryLock(LONGEST_WAIT_FOR_A_TURN.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new DatabaseUnavailableException("Other changes kept the database busy.");
    }

    private void becomeTheOnlyWriter(Handle handle) {
        String lock = dialect.writeLock();
        if (!lock.isEmpty()) {
            handle.execute(lock);
        }
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
