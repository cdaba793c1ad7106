package io.moodreel.server.imports.files;

import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.CsvHeader;
import io.moodreel.server.jobs.JobFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file read row by row, its cells by the names in its header. Blank lines count as lines, but are no rows. */
public final class CsvTable implements RowFile<CsvCells> {
    private final Path file;
    private final DataFile content;
    private final CsvDialect dialect;
    private final CsvRecords records;
    private final CsvHeader header;
    private @Nullable RawRecord upcoming;

    private CsvTable(Path file, DataFile content, CsvDialect dialect, CsvRecords records, CsvHeader header)
            throws IOException {
        this.file = file;
        this.content = content;
        this.dialect = dialect;
        this.records = records;
        this.header = header;
        advance();
    }

    /**
     * Opens a file of commas and reads its header.
     *
     * @param expected what the file should be, for the sentence that says that it is not
     */
    public static CsvTable open(Path file, String expected) throws IOException, JobFailedException {
        return open(file, CsvDialect.COMMAS, expected);
    }

    /** As {@link #open(Path, String)}, in another dialect. */
    public static CsvTable open(Path file, CsvDialect dialect, String expected) throws IOException, JobFailedException {
        DataFile content = DataFile.open(file);
        CsvRecords records = new CsvRecords(file.toString(), new LenientUtf8Reader(content), dialect);
        try {
            return new CsvTable(file, content, dialect, records, readHeader(file, records, dialect, expected));
        } catch (IOException | JobFailedException e) {
            records.close();
            throw e;
        }
    }

    /** Opens a file without a header, whose columns are these. */
    public static CsvTable open(Path file, CsvDialect dialect, List<String> columns) throws IOException {
        DataFile content = DataFile.open(file);
        CsvRecords records = new CsvRecords(file.toString(), new LenientUtf8Reader(content), dialect);
        try {
            return new CsvTable(file, content, dialect, records, new CsvHeader(columns));
        } catch (IOException e) {
            records.close();
            throw e;
        }
    }

    private static CsvHeader readHeader(Path file, CsvRecords records, CsvDialect dialect, String expected)
            throws IOException, JobFailedException {
        return switch (records.next()) {
            case null -> throw FileProblem.empty(file, expected);
            case RawRecord.Broken _ -> throw FileProblem.notCsv(file, expected);
            case RawRecord.Whole whole when whole.text().indexOf('\0') >= 0 -> throw FileProblem.notCsv(file, expected);
            case RawRecord.Whole whole -> new CsvHeader(dialect.fields(whole.text()));
        };
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    /** Its columns. */
    public CsvHeader header() {
        return header;
    }

    @Override
    public long size() throws IOException {
        return Files.size(file);
    }

    @Override
    public long bytesRead() {
        return content.bytesRead();
    }

    /** Refuses a file of another kind. */
    public void requireColumns(List<String> columns, String expected) throws JobFailedException {
        List<String> missing = header.missing(columns);
        if (!missing.isEmpty()) {
            throw FileProblem.missingColumns(file, missing, expected);
        }
    }

    /** Refuses a file that is nothing but a header. */
    public void requireRows(String expected) throws JobFailedException {
        if (upcoming == null) {
            throw FileProblem.noRows(file, expected);
        }
    }

    @Override
    public @Nullable Row<CsvCells> next() throws IOException {
        RawRecord record = upcoming;
        if (record == null) {
            return null;
        }
        advance();
        return switch (record) {
            case RawRecord.Broken broken -> new Row.Broken<>(broken.number(), broken.text(), broken.reason());
            case RawRecord.Whole whole -> row(whole);
        };
    }

    @Override
    public void skipTo(long number) throws IOException {
        while (upcoming != null && upcoming.number() <= number) {
            advance();
        }
    }

    private void advance() throws IOException {
        do {
            upcoming = records.next();
        } while (upcoming != null && upcoming.text().isEmpty());
    }

    private Row<CsvCells> row(RawRecord.Whole record) {
        List<String> values = dialect.fields(record.text());
        if (values.size() == header.width()) {
            return new Row.Whole<>(record.number(), record.text(), new CsvCells(header, values));
        }
        String reason = "the number of fields is %d, in the header it is %d".formatted(values.size(), header.width());
        return new Row.Broken<>(record.number(), record.text(), reason);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
