package io.moodreel.affect.signal.recording;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.moodreel.affect.signal.recording.SampleCollector.Channel;
import java.io.IOException;
import java.io.InputStream;

/** A file of an E4 session: what it is called and how it is read. */
enum E4Series {
    EDA("EDA.csv", Channel.GSR),
    HR("HR.csv", Channel.HEART_RATE),
    IBI("IBI.csv", Channel.INTERVAL);

    private static final double LEAST_RATE_HZ = 1;
    private static final double MOST_RATE_HZ = 256;
    /** The year 2000; no E4 is older, and a rate read as a time is. */
    private static final double EARLIEST_START = 946_684_800;
    /** The year 2100. */
    private static final double LATEST_START = 4_102_444_800.0;

    private final String fileName;
    private final Channel channel;

    E4Series(String fileName, Channel channel) {
        this.fileName = fileName;
        this.channel = channel;
    }

    String fileName() {
        return fileName;
    }

    /** Adds its values. */
    void read(InputStream bytes, SampleCollector collector) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(TextSource.of(bytes, fileName))) {
            if (channel == Channel.INTERVAL) {
                readIntervals(rows, collector);
            } else {
                readSeries(rows, collector);
            }
        } catch (CsvParseException broken) {
            throw new RecordingException(fileName + " is no table of numbers: " + broken.getMessage(), broken);
        }
    }

    private void readSeries(Iterable<CsvRecord> rows, SampleCollector collector) {
        double start = Double.NaN;
        double rate = Double.NaN;
        long values = 0;
        for (CsvRecord row : rows) {
            long line = row.getStartingLineNumber();
            if (Double.isNaN(start)) {
                start = start(row.getField(0), line);
            } else if (Double.isNaN(rate)) {
                rate = rate(row.getField(0), line);
            } else {
                double value = Numbers.read(row.getField(0), fileName, line, "a value");
                long tMs = Math.round(1000 * (start + values / rate));
                values++;
                collector.add(channel, tMs, value, fileName + ", line " + line);
            }
        }
        if (Double.isNaN(rate)) {
            throw new RecordingException(fileName + " has no values: its first line must be the start in epoch seconds,"
                    + " its second the rate in Hz");
        }
    }

    private void readIntervals(Iterable<CsvRecord> rows, SampleCollector collector) {
        double start = Double.NaN;
        for (CsvRecord row : rows) {
            long line = row.getStartingLineNumber();
            if (Double.isNaN(start)) {
                start = start(row.getField(0), line);
                continue;
            }
            if (row.getFieldCount() < 2) {
                throw new RecordingException(fileName + ", line " + line
                        + ": must have two numbers, seconds since the start and seconds since the last beat");
            }
            double since = Numbers.read(row.getField(0), fileName, line, "the time");
            double interval = Numbers.read(row.getField(1), fileName, line, "the interval");
            if (since < 0 || since > 10 * 24 * 60 * 60) {
                throw new RecordingException(fileName + ", line " + line
                        + ": the time must be 0 to 864000 seconds after the start, was " + since);
            }
            collector.add(channel, Math.round(1000 * (start + since)), 1000 * interval, fileName + ", line " + line);
        }
    }

    private double start(String cell, long line) {
        double start = Numbers.read(cell, fileName, line, "the start");
        if (start < EARLIEST_START || start > LATEST_START) {
            throw new RecordingException(fileName + ", line " + line
                    + ": the start must be in epoch seconds between the years 2000 and 2100, was "
                    + Numbers.shortened(cell.strip()));
        }
        return start;
    }

    private double rate(String cell, long line) {
        double rate = Numbers.read(cell, fileName, line, "the rate");
        if (rate < LEAST_RATE_HZ || rate > MOST_RATE_HZ) {
            throw new RecordingException(fileName + ", line " + line + ": the rate must be 1 to 256 Hz, was "
                    + Numbers.shortened(cell.strip()));
        }
        return rate;
    }
}
