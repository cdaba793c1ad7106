package io.moodreel.server.accounts.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.personal.PersonalFile;
import io.moodreel.server.platform.personal.PersonalFiles;
import io.moodreel.server.platform.personal.PersonalTable;
import io.moodreel.server.platform.rows.Formulas;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/**
 * Everything held about a person as one zip: every table once as JSON, for programs, and once as CSV (RFC 4180), for
 * people. Written row by row, so it needs no memory to speak of. Thread-safe.
 */
@Singleton
class PersonalArchive {
    private static final int FETCH = 500;
    private static final String ABOUT =
            """
            This is everything that this Moodreel server holds about you.

            Every table comes twice: NAME.json for programs, NAME.csv for people and spreadsheets.
            The folders have your library once more in forms that other services read: library/ for another Moodreel,
            letterboxd/ for films, goodreads/ for books. The whole zip can be brought to another Moodreel as it is.
            Times are UTC (ISO 8601). Passwords and tokens are kept as hashes only and are not part of this.
            """;

    private final Database database;
    private final AllPersonalData data;
    private final List<PersonalFiles> files;

    PersonalArchive(Database database, AllPersonalData data, @All List<PersonalFiles> files) {
        this.database = database;
        this.data = data;
        this.files = files;
    }

    /**
     * The archive, to be read once. It is made as a whole first, in a file that nobody else can open and that goes away
     * with the stream: a reader who takes their time must not hold the database.
     */
    InputStream of(long user) throws IOException {
        Path file = Files.createTempFile("moodreel-export", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                write(user, out);
            }
            return Files.newInputStream(file);
        } finally {
            Files.delete(file);
        }
    }

    private void write(long user, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("README.txt"));
        zip.write(ABOUT.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        database.<@Nullable Void, IOException>read(handle -> {
            for (PersonalTable table : data.tables()) {
                writeJson(zip, table, handle, user);
                writeCsv(zip, table, handle, user);
            }
            return null;
        });
        for (PersonalFiles feature : files) {
            for (PersonalFile file : feature.files(user)) {
                zip.putNextEntry(new ZipEntry(file.name()));
                Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
                file.content().writeTo(text);
                text.flush();
                zip.closeEntry();
            }
        }
        zip.finish();
        zip.flush();
    }

    private static void writeJson(ZipOutputStream zip, PersonalTable table, Handle handle, long user)
            throws IOException {
        zip.putNextEntry(new ZipEntry(table.table() + ".json"));
        try (JsonGenerator json =
                        new JsonFactory().createGenerator(zip).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                ResultIterator<Map<String, Object>> rows = rows(table, handle, user)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            while (rows.hasNext()) {
                json.writeStartObject();
                for (Map.Entry<String, Object> cell : rows.next().entrySet()) {
                    json.writeFieldName(cell.getKey());
                    json.writeObject(value(cell));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        zip.closeEntry();
    }

    private static void writeCsv(ZipOutputStream zip, PersonalTable table, Handle handle, long user)
            throws IOException {
        zip.putNextEntry(new ZipEntry(table.table() + ".csv"));
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        boolean headed = false;
        try (ResultIterator<Map<String, Object>> rows = rows(table, handle, user)) {
            while (rows.hasNext()) {
                Map<String, Object> row = rows.next();
                if (!headed) {
                    csv.writeRecord(row.keySet());
                    headed = true;
                }
                csv.writeRecord(
                        row.entrySet().stream().map(PersonalArchive::cell).toList());
            }
        }
        csv.flush();
        zip.closeEntry();
    }

    private static ResultIterator<Map<String, Object>> rows(PersonalTable table, Handle handle, long user) {
        return handle.createQuery(table.export())
                .bind("user", user)
                .setFetchSize(FETCH)
                .mapToMap()
                .iterator();
    }

    private static @Nullable Object value(Map.Entry<String, Object> cell) {
        Object value = cell.getValue();
        return cell.getKey().endsWith("_at") && value instanceof Number millis
                ? Instant.ofEpochMilli(millis.longValue()).toString()
                : value;
    }

    private static String cell(Map.Entry<String, Object> cell) {
        return switch (value(cell)) {
            case null -> "";
            case String text -> Formulas.guarded(text);
            case Object other -> other.toString();
        };
    }
}
