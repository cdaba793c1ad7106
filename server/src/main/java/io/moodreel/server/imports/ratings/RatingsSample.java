package io.moodreel.server.imports.ratings;

import io.moodreel.server.imports.files.CsvDialect;
import io.moodreel.server.imports.files.CsvDialect.Quotes;
import io.moodreel.server.imports.files.FirstLines;
import io.moodreel.server.jobs.JobFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The beginning of a file of ratings, which shows how it is written.
 *
 * @param dialect how its fields are separated
 * @param rows the first rows, a header among them if there is one; never empty
 */
record RatingsSample(CsvDialect dialect, List<List<String>> rows) {
    private static final int MOST_ROWS = 2_000;
    private static final List<CsvDialect> DIALECTS = List.of(
            new CsvDialect("::", Quotes.NONE),
            new CsvDialect("\t", Quotes.NONE),
            new CsvDialect(";", Quotes.BACKSLASH),
            CsvDialect.COMMAS);

    RatingsSample {
        rows = List.copyOf(rows);
    }

    static RatingsSample of(Path file) throws IOException, JobFailedException {
        List<String> lines = FirstLines.of(file, MOST_ROWS, RatingsForm.EXPECTED);
        String first = lines.getFirst();
        for (CsvDialect dialect : DIALECTS) {
            if (dialect.fields(first).size() >= 3) {
                return new RatingsSample(
                        dialect, lines.stream().map(dialect::fields).toList());
            }
        }
        throw new JobFailedException(
                "%s has no rows of user, title and rating between \"::\", tabs, semicolons or commas. Give %s."
                        .formatted(file, RatingsForm.EXPECTED));
    }

    /** Whether every row but the first, which may be a header, has a field like this at this place. */
    boolean all(int column, Predicate<String> like) {
        return fields(column).allMatch(like);
    }

    /** Whether some row has. */
    boolean any(int column, Predicate<String> like) {
        return fields(column).anyMatch(like);
    }

    private Stream<String> fields(int column) {
        return rows.stream()
                .skip(Math.min(1, rows.size() - 1))
                .filter(row -> row.size() > column)
                .map(row -> row.get(column).strip());
    }
}
