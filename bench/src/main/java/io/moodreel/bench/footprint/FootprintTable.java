package io.moodreel.bench.footprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;

/** Prints two footprints of one server side by side. */
final class FootprintTable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MEGABYTE = 1024 * 1024;

    private FootprintTable() {}

    static void print(String idle, String loaded, int requests) throws IOException {
        JsonNode before = JSON.readTree(idle);
        JsonNode after = JSON.readTree(loaded);
        System.out.printf(Locale.ROOT, "%-34s %10s %22s%n", "MiB", "idle", "after " + requests + " requests");
        row("resident (whole process)", before.path("resident_bytes"), after.path("resident_bytes"));
        row("resident, peak", before.path("peak_resident_bytes"), after.path("peak_resident_bytes"));
        rows("  runtime: ", before.path("runtime"), after.path("runtime"));
        rows("  part: ", before.path("parts"), after.path("parts"));
        System.out.printf(
                Locale.ROOT,
                "%-34s %10d %22d%n",
                "threads",
                before.path("threads").asInt(),
                after.path("threads").asInt());
    }

    private static void rows(String prefix, JsonNode before, JsonNode after) {
        after.properties()
                .forEach(entry -> row(prefix + entry.getKey(), before.path(entry.getKey()), entry.getValue()));
    }

    private static void row(String name, JsonNode before, JsonNode after) {
        System.out.printf(
                Locale.ROOT, "%-34s %10.1f %22.1f%n", name, before.asLong() / MEGABYTE, after.asLong() / MEGABYTE);
    }
}
