package io.moodreel.affect.signal.recording;

import io.moodreel.affect.signal.GsrUnit;
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
        for (E4Series file : E4Series.values()) {
            Path path = folder.resolve(file.fileName());
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
            for (E4Series file : E4Series.values()) {
                Optional<ZipEntry> entry = only(opened, file.fileName());
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
}
