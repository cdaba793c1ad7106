package io.moodreel.server.viewing.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.affect.signal.recording.CsvColumns;
import io.moodreel.affect.signal.recording.CsvFile;
import io.moodreel.affect.signal.recording.E4Files;
import io.moodreel.affect.signal.recording.Recording;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.viewing.media.FormFiles;
import io.moodreel.server.viewing.media.FormFiles.FormFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The recording in a form: with {@code columns} a CSV; without, a session of the Empatica E4, as a zip or as its files one by
 * one.
 */
public final class RecordingForm {
    private static final Set<String> E4 = Set.of("EDA.csv", "HR.csv", "IBI.csv");

    private final FormFiles form;
    private final Path folder;
    private final ObjectMapper json;

    /** @param folder where the files of a session may be put together */
    public RecordingForm(FormFiles form, Path folder, ObjectMapper json) {
        this.form = form;
        this.folder = folder;
        this.json = json;
    }

    /** @throws ProblemException 400 when there is no file, 422 when what is said of its columns cannot be used */
    public Recording read() throws IOException {
        List<FormFile> files = form.files("file");
        if (files.isEmpty()) {
            throw ProblemException.malformed(
                    "There is no recording: the form needs a file named file, a zip of an Empatica E4 session or a"
                            + " CSV.");
        }
        Optional<String> columns = form.field("columns");
        if (columns.isPresent()) {
            CsvMapping mapping = json.readValue(columns.get(), CsvMapping.class);
            if (mapping == null) {
                throw ProblemException.malformed(
                        "The field columns must be JSON such as {\"time\": \"t\", \"gsr\": \"eda\"}.");
            }
            CsvColumns known = mapping.columns();
            return CsvFile.read(files.getFirst().file(), known);
        }
        if (files.size() == 1 && !E4.contains(files.getFirst().name())) {
            return E4Files.read(files.getFirst().file());
        }
        return together(files);
    }

    private Recording together(List<FormFile> files) throws IOException {
        Path session = Files.createDirectory(folder.resolve("recording-" + UUID.randomUUID()));
        try {
            for (FormFile file : files) {
                // other files of a session are not needed, and other names are not ours to write
                if (E4.contains(file.name())) {
                    Files.move(file.file(), session.resolve(file.name()));
                }
            }
            return E4Files.read(session);
        } finally {
            delete(session);
        }
    }

    private static void delete(Path session) throws IOException {
        try (var files = Files.list(session)) {
            files.forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Files.delete(session);
    }
}
