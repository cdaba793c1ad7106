package io.moodreel.server.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import io.moodreel.server.jobs.JobFailedException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file read row by row, its cells by the names in its header. Blank lines count as lines, but are no rows. */
final class CsvTable implements Closeable {
    private static final CsvReader.CsvReaderBuilder FIELDS = CsvReader.builder().skipEmptyLines(false);
    private static final int MOST_FIELDS = CsvRecords.MAX_RECORD_CHARS + 1;

    private final Path file;
    private final ByteCountingInputStream bytes;
    private final CsvRecords records;
    private final CsvHeader header;
    private @Nullable RawRecord upcoming;

    private CsvTable(Path file, ByteCountingInputStream bytes, CsvRecords records, CsvHeader header)
            throws IOException {
        this.file = file;
        this.bytes = bytes;
        this.records = records;
        this.header = header;
        advance();
    }

    /**
     * Opens the file and reads its header.
     *
     * @param expected what the file should be, for the sentence that says that it is not
     */
    static CsvTable open(Path file, String expected) throws IOException, JobFailedException {
        ByteCountingInputStream bytes = new ByteCountingInputStream(Files.newInputStream(file));
        CsvRecords records = new CsvRecords(file.toString(), new LenientUtf8Reader(bytes));
        try {
            return new CsvTable(file, bytes, records, readHeader(file, records, expected));
        } catch (IOException | JobFailedException e) {
            records.close();
            throw e;
        }
    }

    private static CsvHeader readHeader(Path file, CsvRecords records, String expected)
            throws IOException, JobFailedException {
        return switch (records.next()) {
            case null -> throw FileProblem.empty(file, expected);
            case RawRecord.Broken _ -> throw FileProblem.notCsv(file, expected);
            case RawRecord.Whole whole when whole.text().indexOf('\0') >= 0 -> throw FileProblem.notCsv(file, expected);
            case RawRecord.Whole whole -> new CsvHeader(fields(whole.text()));
        };
    }

    private static List<String> fields(String text) {
        StringArrayHandler handler =
                StringArrayHandler.builder().maxFields(MOST_FIELDS).build();
        return List.of(FIELDS.ofSingleCsvRecord(handler, text));
    }

    String name() {
        return file.getFileName().toString();
    }

    CsvHeader header() {
        return header;
    }

    long size() throws IOException {
        return Files.size(file);
    }

    long bytesRead() {
        return bytes.count();
    }

    /** Refuses a file of another kind. */
    void requireColumns(List<String> columns, String expected) throws JobFailedException {
        List<String> missing = header.missing(columns);
        if (!missing.isEmpty()) {
            throw FileProblem.missingColumns(file, missing, expected);
        }
    }

    /** Refuses a file that is nothing but a header. */
    void requireRows(String expected) throws JobFailedException {
        if (upcoming == null) {
            throw FileProblem.noRows(file, expected);
        }
    }

    /** The next row; null at the end. */
    @Nullable
    CsvRow next() throws IOException {
        RawRecord record = upcoming;
        if (record == null) {
            return null;
        }
        advance();
        return switch (record) {
            case RawRecord.Broken broken -> new CsvRow.Broken(broken.number(), broken.text(), broken.reason());
            case RawRecord.Whole whole -> row(whole);
        };
    }

    /** Passes over the rows up to and with this number. */
    void skipTo(long number) throws IOException {
        while (upcoming != null && upcoming.number() <= number) {
            advance();
        }
    }

    private void advance() throws IOException {
        do {
            upcoming = records.next();
        } while (upcoming != null && upcoming.text().isEmpty());
    }

    private CsvRow row(RawRecord.Whole record) {
        List<String> values = fields(record.text());
        if (values.size() == header.width()) {
            return new CsvRow.Cells(record.number(), record.text(), header, values);
        }
        String reason = "the number of fields is %d, in the header it is %d".formatted(values.size(), header.width());
        return new CsvRow.Broken(record.number(), record.text(), reason);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
