package io.moodreel.server.search;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.CatalogFollower;
import io.moodreel.server.platform.database.DatabaseUnavailableException;
import io.moodreel.server.platform.disk.DiskTroubleException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps index and similarity models in step with the catalogue on a thread of its own. It is told of changes made in
 * this process; where others may change the catalogue too, it looks every few seconds.
 *
 * <p>The index follows every change at once. The models are made at the start and follow when the catalogue has been
 * quiet for a moment, or when somebody waits for them: during a long import they would otherwise be swapped again and
 * again.
 *
 * <p>While the disk is full or read-only, searches are answered from what was known before; index and models follow by
 * themselves once it can be written.
 */
final class SearchUpkeep implements CatalogFollower, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SearchUpkeep.class);
    private static final long QUIET_MS = 1_000;
    private static final long RETRY_MS = 5_000;
    private static final long LOOK_MS = 5_000;

    private final Catalog catalog;
    private final Path folder;
    private final SearchIndex index;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private boolean dirty = true;
    private boolean waitedFor;
    private boolean stopping;
    private long failures;
    private volatile @Nullable RuntimeException failure;
    private volatile boolean caughtUp;
    private volatile @Nullable SimilarityModels models;

    /** Keeps the index in {@code folder/index}. */
    SearchUpkeep(Catalog catalog, Path folder) {
        this.catalog = catalog;
        this.folder = folder;
        this.index = new SearchIndex(catalog, folder.resolve("index"));
        this.thread = Thread.ofPlatform().name("search-upkeep").daemon().unstarted(this::run);
    }

    void start() {
        catalog.addFollower(this);
        thread.start();
    }

    SearchIndex index() {
        return index;
    }

    @Nullable
    SimilarityModels models() {
        return models;
    }

    boolean isCaughtUp() {
        return caughtUp;
    }

    /**
     * Waits until index and models know the revision the catalogue has now.
     *
     * @throws DiskTroubleException if they cannot now, for want of a disk that can be written
     * @throws IllegalStateException if they cannot now, for a fault of ours
     */
    @Override
    public void catchUp() {
        long wanted = catalog.revision();
        lock.lock();
        try {
            waitedFor = true;
            news.signalAll();
            long failuresBefore = failures;
            while (!stopping && !knows(wanted)) {
                if (failure != null && failures > failuresBefore) {
                    throw failure;
                }
                news.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean knows(long revision) {
        SimilarityModels made = models;
        return index.revision() >= revision && made != null && made.revision() >= revision;
    }

    @Override
    public void changed() {
        lock.lock();
        try {
            dirty = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (awaitWork()) {
            try {
                index.catchUp();
                caughtUp = true;
                if (modelsAreDue()) {
                    models = currentModels();
                }
                announce();
            } catch (DatabaseUnavailableException away) {
                LOG.warnf("The search index waits for the database: %s", away.getMessage());
                pauseAfterFailure();
            } catch (RuntimeException | Error fault) {
                DiskTroubleException.behind(fault, folder).ifPresentOrElse(this::noteTrouble, () -> noteFault(fault));
                pauseAfterFailure();
            }
        }
    }

    /** Whoever waits is told each time, the log only once. */
    private void noteTrouble(DiskTroubleException trouble) {
        if (!(failure instanceof DiskTroubleException)) {
            LOG.warnf("%s Until then search knows only what it knew before.", trouble.getMessage());
        }
        note(trouble);
    }

    private void noteFault(Throwable fault) {
        LOG.error("The search index could not be brought up to date; trying again", fault);
        note(new IllegalStateException("the search index could not be brought up to date", fault));
    }

    private void note(RuntimeException why) {
        lock.lock();
        try {
            failure = why;
            failures++;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns false when it is time to stop. */
    private boolean awaitWork() {
        lock.lock();
        try {
            while (!stopping && !dirty && !waitedFor && !modelsAreBehind()) {
                awaitNews();
            }
            dirty = false;
            return !stopping;
        } finally {
            lock.unlock();
        }
    }

    private void awaitNews() {
        if (!catalog.mayChangeElsewhere()) {
            news.awaitUninterruptibly();
            return;
        }
        try {
            boolean told = news.await(LOOK_MS, TimeUnit.MILLISECONDS);
            dirty = dirty || !told;
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    private SimilarityModels currentModels() {
        SimilarityModels made = models;
        return made == null ? SimilarityModels.build(catalog, folder) : made.updated(catalog);
    }

    private boolean modelsAreBehind() {
        SimilarityModels made = models;
        return made == null || made.revision() < index.revision();
    }

    private boolean modelsAreDue() {
        if (!modelsAreBehind()) {
            return false;
        }
        lock.lock();
        try {
            if (models == null || waitedFor) {
                return true;
            }
            return !news.await(QUIET_MS, TimeUnit.MILLISECONDS) && !dirty;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void announce() {
        lock.lock();
        try {
            waitedFor = waitedFor && !knows(catalog.revision());
            if (failure != null) {
                LOG.info("The search index is up to date again");
                failure = null;
            }
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void pauseAfterFailure() {
        lock.lock();
        try {
            dirty = true;
            if (!stopping) {
                news.await(RETRY_MS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        catalog.removeFollower(this);
        lock.lock();
        try {
            stopping = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        index.close();
    }
}
