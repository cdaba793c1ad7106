package io.moodreel.bench.similar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The films of {@code prust/wikipedia-movie-data} that have an extract: extract and genres, one line each. */
final class WikipediaTexts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WikipediaTexts() {}

    /** Reads {@code movies-*.json} or {@code movies-*.json.gz} of the folder. */
    static List<String> read(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(WikipediaTexts::isDecade).sorted().toList()) {
                add(file, texts);
            }
        }
        if (texts.isEmpty()) {
            throw new IOException(folder + " holds no movies-*.json or movies-*.json.gz with extracts; "
                    + "give the folder of prust/wikipedia-movie-data");
        }
        return texts;
    }

    private static boolean isDecade(Path file) {
        return file.getFileName().toString().matches("movies-\\d+s\\.json(\\.gz)?");
    }

    private static void add(Path file, List<String> texts) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            for (JsonNode film : JSON.readTree(plain)) {
                String extract = film.path("extract").asText();
                if (!extract.isEmpty()) {
                    StringJoiner text = new StringJoiner(" ").add(extract);
                    film.path("genres").forEach(genre -> text.add(genre.asText()));
                    texts.add(text.toString().replaceAll("\\R", " "));
                }
            }
        }
    }
}
