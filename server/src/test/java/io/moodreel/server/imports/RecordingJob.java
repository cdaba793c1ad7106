package io.moodreel.server.imports;

import io.moodreel.server.jobs.JobContext;
import io.moodreel.server.jobs.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A job run that remembers what it was told, and can be made to stop between two batches. */
public final class RecordingJob implements JobContext {
    public static final class Stopped extends RuntimeException {}

    private final long id;
    private final Map<String, String> parameters;
    private final @Nullable String checkpoint;
    private final List<Progress> progress = new ArrayList<>();
    private final List<String> checkpoints = new ArrayList<>();
    private int batchesLeft = Integer.MAX_VALUE;

    private RecordingJob(long id, Map<String, String> parameters, @Nullable String checkpoint) {
        this.id = id;
        this.parameters = parameters;
        this.checkpoint = checkpoint;
    }

    public static RecordingJob of(Map<String, String> parameters) {
        return new RecordingJob(7, parameters, null);
    }

    /** The same job run again, from the checkpoint this run kept last. */
    public RecordingJob again() {
        return new RecordingJob(id, parameters, checkpoints.isEmpty() ? checkpoint : checkpoints.getLast());
    }

    public RecordingJob stoppingAfterBatches(int batches) {
        batchesLeft = batches;
        return this;
    }

    public List<Progress> progress() {
        return progress;
    }

    @Override
    public long jobId() {
        return id;
    }

    @Override
    public Map<String, String> parameters() {
        return parameters;
    }

    @Override
    public void progress(Progress latest) {
        progress.add(latest);
    }

    @Override
    public <X extends Exception> void commit(CheckpointedWork<X> work) throws X {
        checkpoints.add(work.run());
    }

    @Override
    public Optional<String> checkpoint() {
        return Optional.ofNullable(checkpoint);
    }

    @Override
    public void checkCancelled() {
        if (--batchesLeft <= 0) {
            throw new Stopped();
        }
    }
}
