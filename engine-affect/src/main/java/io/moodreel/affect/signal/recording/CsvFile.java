package io.moodreel.affect.signal.recording;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.moodreel.affect.signal.recording.CsvColumns.TimeUnit;
import io.moodreel.affect.signal.recording.SampleCollector.Channel;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Recordings in CSV: a line of names, then a row for each time; rows in any order, an empty cell where a channel has nothing.
 * Commas, semicolons or tabs, whichever the first line has; decimals with a point.
 */
public final class CsvFile {
    private static final int LONGEST_HEADER = 16_384;
    private static final long EARLIEST_MS = 946_684_800_000L;
    private static final long LATEST_MS = 4_102_444_800_000L;

    private CsvFile() {}

    /**
     * Reads a file.
     *
     * @throws RecordingException when a column is missing or a cell is no number; the sentence names the line
     */
    public static Recording read(Path file, CsvColumns columns) {
        String name = String.valueOf(file.getFileName());
        try (InputStream bytes = Files.newInputStream(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(separator(file))
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .skipEmptyLines(true)
                        .detectBomHeader(false)
                        .ofNamedCsvRecord(TextSource.of(skipMark(bytes), name))) {
            return read(rows, columns, name);
        } catch (CsvParseException broken) {
            throw new RecordingException(name + " is no CSV: " + broken.getMessage(), broken);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new RecordingException(name + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Recording read(Iterable<NamedCsvRecord> rows, CsvColumns columns, String name) {
        SampleCollector collector = new SampleCollector(columns.gsrUnit());
        for (NamedCsvRecord row : rows) {
            String where = name + ", line " + row.getStartingLineNumber();
            check(row.getHeader(), columns, name);
            long tMs = time(cell(row, columns.time()), columns, name, row.getStartingLineNumber());
            add(collector, Channel.GSR, columns.gsr(), row, tMs, where, name);
            add(collector, Channel.HEART_RATE, columns.heartRate(), row, tMs, where, name);
            add(collector, Channel.INTERVAL, columns.intervalMs(), row, tMs, where, name);
        }
        return collector.recording();
    }

    private static void add(
            SampleCollector collector,
            Channel channel,
            Optional<String> column,
            NamedCsvRecord row,
            long tMs,
            String where,
            String name) {
        if (column.isEmpty()) {
            return;
        }
        String cell = cell(row, column.get());
        if (!cell.isEmpty()) {
            double value = Numbers.read(cell, name, row.getStartingLineNumber(), "\"" + column.get() + "\"");
            collector.add(channel, tMs, value, where);
        }
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }

    private static void check(List<String> header, CsvColumns columns, String name) {
        for (String column : columns.names()) {
            if (!header.contains(column)) {
                throw new RecordingException(name + " has no column \"" + Numbers.shortened(column) + "\"; it has "
                        + Numbers.shortened(String.join(", ", header)));
            }
        }
    }

    private static long time(String cell, CsvColumns columns, String file, long line) {
        long tMs;
        if (columns.timeUnit() == TimeUnit.ISO) {
            tMs = isoTime(cell, file, line);
        } else {
            double factor = columns.timeUnit() == TimeUnit.SECONDS ? 1000 : 1;
            tMs = columns.startMs() + Math.round(factor * Numbers.read(cell, file, line, "\"" + columns.time() + "\""));
        }
        if (tMs < EARLIEST_MS || tMs > LATEST_MS) {
            throw new RecordingException(
                    file + ", line " + line + ": the time must lie between the years 2000 and 2100, was "
                            + Numbers.shortened(cell) + "; say when the recording began if times count from there");
        }
        return tMs;
    }

    private static long isoTime(String cell, String file, long line) {
        try {
            Instant time = OffsetDateTime.parse(cell).toInstant();
            return time.toEpochMilli();
        } catch (DateTimeException | ArithmeticException broken) {
            throw new RecordingException(
                    file + ", line " + line
                            + ": the time must be ISO 8601 with a zone, such as 2026-03-01T20:15:00.250Z, was \""
                            + Numbers.shortened(cell) + "\"",
                    broken);
        }
    }

    /** Whichever of the usual three the first line has most of. */
    private static char separator(Path file) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(LONGEST_HEADER);
        }
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        for (byte each : start) {
            if (each == '\n' || each == '\r') {
                break;
            }
            commas += each == ',' ? 1 : 0;
            semicolons += each == ';' ? 1 : 0;
            tabs += each == '\t' ? 1 : 0;
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    /** Spreadsheet programs put a byte order mark before UTF-8. */
    private static InputStream skipMark(InputStream bytes) throws IOException {
        PushbackInputStream back = new PushbackInputStream(bytes, 3);
        byte[] mark = back.readNBytes(3);
        boolean marked = mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF;
        if (!marked) {
            back.unread(mark);
        }
        return back;
    }
}
