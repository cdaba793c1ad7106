package io.moodreel.training.signal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** CSV files with names in their first line, gzipped or not. */
final class Tables {
    private Tables() {}

    /** Every row of the file, or of the same with {@code .gz} behind it. */
    static void read(Path file, Consumer<NamedCsvRecord> row) {
        Path zipped = file.resolveSibling(file.getFileName() + ".gz");
        boolean plain = Files.isRegularFile(file);
        if (!plain && !Files.isRegularFile(zipped)) {
            throw new DataException("there is no " + file + "; give the folder with the data by --data");
        }
        try (InputStream bytes = open(plain ? file : zipped, !plain);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            rows.forEach(row);
        } catch (IOException | UncheckedIOException | NumberFormatException broken) {
            throw new DataException(file + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static InputStream open(Path file, boolean zipped) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        return zipped ? new GZIPInputStream(bytes) : bytes;
    }
}
