package io.moodreel.server.imports.files;

import io.moodreel.server.imports.files.CsvDialect.Quotes;
import io.moodreel.server.jobs.JobFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The beginning of a text file, to find out how it is written. */
public final class FirstLines {
    private static final CsvDialect WHOLE_LINES = new CsvDialect("\n", Quotes.NONE);

    private FirstLines() {}

    /**
     * The first lines that are not blank, at least one.
     *
     * @param expected what the file should be, for the sentence when there is no line or it is no text
     */
    public static List<String> of(Path file, int most, String expected) throws IOException, JobFailedException {
        List<String> lines = read(file, most);
        if (lines.isEmpty()) {
            throw FileProblem.empty(file, expected);
        }
        if (lines.getFirst().indexOf('\0') >= 0) {
            throw FileProblem.notCsv(file, expected);
        }
        return lines;
    }

    private static List<String> read(Path file, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        try (CsvRecords records =
                new CsvRecords(file.toString(), new LenientUtf8Reader(DataFile.open(file)), WHOLE_LINES)) {
            for (RawRecord record = records.next(); record != null && lines.size() < most; record = records.next()) {
                if (!record.text().isEmpty()) {
                    lines.add(record.text());
                }
            }
        }
        return lines;
    }
}
