package io.moodreel.affect.signal.recording;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.affect.signal.recording.SampleCollector.Channel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Sessions of the Empatica E4 as its software exports them: a folder or zip with {@code EDA.csv} and {@code HR.csv} (first
 * line the start in epoch seconds, second the rate in Hz, then a value a line) and {@code IBI.csv} (start and the word IBI,
 * then seconds since the start and seconds since the last beat). Also as spreadsheet programs save them again: CRLF, whole
 * numbers without a fraction. At least one of the three must be there; other files are not looked at. The format is described
 * in the {@code info.txt} of every export.
 */
public final class E4Files {
    private static final int MOST_ENTRIES = 10_000;
    private static final double LEAST_RATE_HZ = 1;
    private static final double MOST_RATE_HZ = 256;
    /** The year 2000; no E4 is older, and a rate read as a time is. */
    private static final double EARLIEST_START = 946_684_800;
    /** The year 2100. */
    private static final double LATEST_START = 4_102_444_800.0;

    private E4Files() {}

    /**
     * Reads a folder or a zip.
     *
     * @throws RecordingException when it is no E4 session; the sentence names file and line
     */
    public static Recording read(Path folderOrZip) {
        try {
            return Files.isDirectory(folderOrZip) ? readFolder(folderOrZip) : readZip(folderOrZip);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new RecordingException(
                    folderOrZip.getFileName() + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Recording readFolder(Path folder) throws IOException {
        SampleCollector collector = new SampleCollector(GsrUnit.MICROSIEMENS);
        boolean any = false;
        for (File file : File.values()) {
            Path path = folder.resolve(file.fileName);
            if (Files.isRegularFile(path)) {
                any = true;
                try (InputStream bytes = Files.newInputStream(path)) {
                    file.read(bytes, collector);
                }
            }
        }
        return finished(any, folder, collector);
    }

    private static Recording readZip(Path zip) throws IOException {
        SampleCollector collector = new SampleCollector(GsrUnit.MICROSIEMENS);
        boolean any = false;
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            if (opened.size() > MOST_ENTRIES) {
                throw new RecordingException(zip.getFileName() + " has " + opened.size()
                        + " files; an E4 session has about ten, so zip one session only");
            }
            for (File file : File.values()) {
                Optional<ZipEntry> entry = only(opened, file.fileName);
                if (entry.isPresent()) {
                    any = true;
                    try (InputStream bytes = opened.getInputStream(entry.get())) {
                        file.read(bytes, collector);
                    }
                }
            }
        } catch (ZipException broken) {
            throw new RecordingException(
                    zip.getFileName() + " is neither a folder nor a zip that can be opened: " + broken.getMessage(),
                    broken);
        }
        return finished(any, zip, collector);
    }

    private static Optional<ZipEntry> only(ZipFile zip, String fileName) {
        ZipEntry found = null;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            // archives of other systems carry shadows of their files there
            boolean shadow = name.startsWith("__MACOSX/");
            if (shadow
                    || entry.isDirectory()
                    || !name.substring(name.lastIndexOf('/') + 1).equals(fileName)) {
                continue;
            }
            if (found != null) {
                throw new RecordingException(
                        "the zip has " + found.getName() + " and " + name + "; it must hold one session only");
            }
            found = entry;
        }
        return Optional.ofNullable(found);
    }

    private static Recording finished(boolean any, Path source, SampleCollector collector) {
        if (!any) {
            throw new RecordingException(source.getFileName()
                    + " has neither EDA.csv nor HR.csv nor IBI.csv; give a session as the E4's software exports it");
        }
        return collector.recording();
    }

    private enum File {
        EDA("EDA.csv", Channel.GSR),
        HR("HR.csv", Channel.HEART_RATE),
        IBI("IBI.csv", Channel.INTERVAL);

        private final String fileName;
        private final Channel channel;

        File(String fileName, Channel channel) {
            this.fileName = fileName;
            this.channel = channel;
        }

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
                throw new RecordingException(
                        fileName + " has no values: its first line must be the start in epoch seconds,"
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
                collector.add(
                        channel, Math.round(1000 * (start + since)), 1000 * interval, fileName + ", line " + line);
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
}
