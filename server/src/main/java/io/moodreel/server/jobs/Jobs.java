package io.moodreel.server.jobs;

import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.database.Database;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Runs jobs one after another in the order they came, those that give way after all others. They outlive the process: one that was running when it ended is
 * queued again at the next start and given its last checkpoint. Where several processes share a database, each runs the
 * jobs that it was given itself. Thread-safe.
 */
@ApplicationScoped
public class Jobs {
    private final JobStore store;
    private final Map<String, JobHandler> handlers = new TreeMap<>();
    private final Clock clock;
    private final JobRunner runner;
    private final List<Consumer<Job>> followers = new CopyOnWriteArrayList<>();

    @Inject
    Jobs(Database database, DataFolder folder, @Any Instance<JobHandler> handlers) {
        this(database, folder.id(), handlers.stream().toList(), Clock.systemUTC());
    }

    Jobs(Database database, String runner, List<JobHandler> handlers, Clock clock) {
        this.store = new JobStore(database, runner);
        this.clock = clock;
        handlers.forEach(handler -> this.handlers.put(handler.kind(), handler));
        this.runner = new JobRunner(store, this.handlers, clock, this::ended);
    }

    void start(@Observes StartupEvent event) {
        resumeInterrupted();
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    /** Queues a job. */
    public Job submit(String kind, Map<String, String> parameters) throws InvalidJobException {
        JobHandler handler = handlers.get(kind);
        if (handler == null) {
            throw new InvalidJobException(
                    "kind", "must be one of " + String.join(", ", handlers.keySet()) + ", was \"" + kind + "\"");
        }
        handler.validate(parameters);
        Job job = store.create(kind, parameters, clock.instant());
        runner.wake();
        return job;
    }

    /** Tells {@code follower} of every job that ends here from now on; on the thread that runs the jobs, so it returns soon. */
    public void addFollower(Consumer<Job> follower) {
        followers.add(follower);
    }

    /** Whether a job of the kind waits for its turn. */
    public boolean isQueued(String kind) {
        return store.isQueued(kind);
    }

    /** The newest job of the kind that was given to this process. */
    public Optional<Job> latest(String kind) {
        return store.latest(kind).map(runner::upToDate);
    }

    private void ended(long id) {
        if (!followers.isEmpty()) {
            store.find(id).ifPresent(job -> followers.forEach(follower -> follower.accept(job)));
        }
    }

    /** The job as it is now, its progress up to the moment. */
    public Optional<Job> find(long id) {
        return store.find(id).map(runner::upToDate);
    }

    List<Job> newestFirst(int limit, long offset) {
        return store.newestFirst(limit, offset).stream().map(runner::upToDate).toList();
    }

    long count() {
        return store.count();
    }

    /** Ends a waiting or running job at its next chance; nothing happens to one that has ended. */
    Optional<Job> cancel(long id) {
        store.requestCancel(id, clock.instant());
        runner.cancel(id);
        return find(id);
    }

    /** Queues a failed or cancelled job again, with its last checkpoint; false when it is in no such state. */
    boolean resume(long id) {
        return runner.resume(id);
    }

    void resumeInterrupted() {
        runner.resumeInterrupted();
    }

    void stop() {
        runner.stop();
    }
}
