package io.moodreel.server;

import io.moodreel.server.JobCommand.JobSource;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.JobState;
import io.moodreel.server.jobs.Progress;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** Shows a job's progress on the terminal until it ends: one line that moves, or a line now and then in a pipe. */
final class JobProgress {
    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(300).toNanos();
    private static final int LOOKS_PER_LINE = 30;

    private final JobSource source;
    private final String what;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private int looks;

    /** @param what the job is called in sentences */
    JobProgress(JobSource source, String what) {
        this.source = source;
        this.what = what;
    }

    /** Returns the exit status: 0 when the job succeeded. */
    int follow(Job queued) throws IOException {
        Job job = queued;
        while (!job.state().ended()) {
            show(job);
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            job = source.job(job.id()).orElse(job);
        }
        clearLine();
        if (job.state() == JobState.SUCCEEDED) {
            System.out.println(job.summary() == null ? "Done." : job.summary().sentence());
            return 0;
        }
        System.err.println("moodreel: " + (job.error() == null ? "the " + what + " was cancelled." : job.error()));
        return 1;
    }

    private void show(Job job) {
        if (terminal) {
            System.out.print("\r\u001b[2K" + line(job));
            System.out.flush();
        } else if (looks++ % LOOKS_PER_LINE == 0) {
            System.out.println(line(job));
        }
    }

    private void clearLine() {
        if (terminal) {
            System.out.print("\r\u001b[2K");
        }
    }

    static String line(Job job) {
        if (job.state() == JobState.QUEUED) {
            return "waiting for its turn";
        }
        Progress progress = job.progress();
        StringBuilder line = new StringBuilder(progress.message());
        if (progress.total() != null && progress.total() > 0) {
            line.append(String.format(Locale.ROOT, "  %3d %%", 100 * progress.done() / progress.total()));
        }
        Double rate = job.ratePerSecond();
        // only imports count bytes
        if (rate != null && job.kind().startsWith("import-")) {
            line.append(String.format(Locale.ROOT, "  %.1f MB/s", rate / 1e6));
        }
        Long remainingMs = job.remainingMs();
        if (remainingMs != null) {
            line.append("  ").append(remaining(Duration.ofMillis(remainingMs)));
        }
        return line.toString();
    }

    private static String remaining(Duration left) {
        if (left.toMinutes() > 0) {
            return "about " + (left.toMinutes() + 1) + " min left";
        }
        return "about " + Math.max(1, left.toSeconds()) + " s left";
    }
}
