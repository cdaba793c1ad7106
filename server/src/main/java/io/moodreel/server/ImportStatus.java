package io.moodreel.server;

import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.JobState;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells, as a table, what every import has brought: grouped by source, the oldest first. */
final class ImportStatus {
    private static final String PREFIX = "import-";
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private ImportStatus() {}

    /** The lines to print, each with its line break. */
    static String of(List<Job> jobs) {
        List<Job> imports = jobs.stream()
                .filter(job -> job.kind().startsWith(PREFIX))
                .sorted(Comparator.comparing(Job::kind).thenComparing(Job::id))
                .toList();
        if (imports.isEmpty()) {
            return "Nothing has been imported yet. ./moodreel help tells what can be.\n";
        }
        TextTable table = new TextTable(List.of(
                "source", "what", "state", "when", "titles added", "updated", "ratings added", "updated", "rejected"));
        imports.forEach(job -> table.row(cells(job)));
        return table + remarks(imports);
    }

    private static List<String> cells(Job job) {
        return List.of(
                job.kind().substring(PREFIX.length()),
                fileName(job.parameters().getOrDefault("path", "")),
                state(job),
                when(job),
                count(job, "added"),
                count(job, "updated"),
                count(job, "ratings_added"),
                count(job, "ratings_updated"),
                count(job, "rejected"));
    }

    private static String fileName(String path) {
        Path name = Path.of(path).getFileName();
        return name == null ? path : name.toString();
    }

    private static String state(Job job) {
        Long total = job.progress().total();
        boolean partWay = job.state() == JobState.RUNNING || job.state() == JobState.INTERRUPTED;
        if (!partWay || total == null || total == 0) {
            return job.state().wireName();
        }
        return "%s %d %%".formatted(job.state().wireName(), 100 * job.progress().done() / total);
    }

    private static String when(Job job) {
        @Nullable Instant time = job.endedAt() == null ? job.startedAt() : job.endedAt();
        return WHEN.format(time == null ? job.createdAt() : time);
    }

    /** A dash where an import does not count such things, or has not come to an end. */
    private static String count(Job job, String name) {
        Map<String, Long> counts =
                job.summary() == null ? Map.of() : job.summary().counts();
        Long count = counts.get(name);
        return count == null ? "–" : String.format(Locale.ROOT, "%,d", count);
    }

    private static String remarks(List<Job> imports) {
        List<String> remarks = new ArrayList<>();
        for (Job job : imports) {
            String name = "%s %s".formatted(job.kind().substring(PREFIX.length()), when(job));
            if (job.error() != null) {
                remarks.add(name + ": " + job.error());
            }
            if (job.state() == JobState.INTERRUPTED) {
                remarks.add(name + ": goes on at the next start of the server, or with the next import.");
            }
        }
        return remarks.isEmpty() ? "" : "\n" + String.join("\n", remarks) + "\n";
    }
}
