package io.moodreel.server.transfer.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What somebody sent: a file of text, or a zip of such. A zip is unpacked into memory and no further than
 * {@link #MOST_UNPACKED}, whatever its directory claims; names in it are only read, so they lead nowhere.
 */
final class SentFiles {
    /** Bytes of all files together; two hundred times what 5,000 films need. */
    static final int MOST_UNPACKED = 64 * 1024 * 1024;

    static final int MOST_ENTRIES = 2_000;

    /** Letterboxd keeps what people deleted in their export. */
    private static final List<String> DELETED = List.of("deleted", "orphaned", "__MACOSX");

    private SentFiles() {}

    static List<PlainFile> of(String name, byte[] content) throws UnreadableFileException {
        if (content.length == 0) {
            throw new UnreadableFileException(name, "The file is empty. Export it again and send that.");
        }
        List<PlainFile> files = isZip(content) ? unzipped(name, content) : List.of(PlainFile.of(name, content));
        for (PlainFile file : files) {
            if (file.text().indexOf('\0') >= 0) {
                throw new UnreadableFileException(
                        file.path(), "This is not text. Send the CSV, JSON or zip that the other service gave you.");
            }
        }
        return files;
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] < 8;
    }

    private static List<PlainFile> unzipped(String name, byte[] content) throws UnreadableFileException {
        List<PlainFile> files = new ArrayList<>();
        int entries = 0;
        int left = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableFileException(
                            name, "The zip has more than %,d files, which no library has.".formatted(MOST_ENTRIES));
                }
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw new UnreadableFileException(
                            name,
                            "The zip unpacks to more than %d MB, which no library needs. Send the files one by one."
                                    .formatted(MOST_UNPACKED >> 20));
                }
                PlainFile file = PlainFile.of(entry.getName(), isText(entry.getName()) ? bytes : new byte[0]);
                if (isText(file.name())
                        && DELETED.stream().noneMatch(file::isIn)
                        && !file.text().isBlank()) {
                    files.add(file);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableFileException(
                    name, "The zip is damaged: it ends or breaks off inside. Export it again.");
        }
        if (files.isEmpty()) {
            throw new UnreadableFileException(name, "The zip has no CSV or JSON file inside that could be read.");
        }
        return files;
    }

    private static boolean isText(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".json");
    }
}
