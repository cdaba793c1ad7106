package io.moodreel.evaluate.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.search.text.ListFacts;
import io.moodreel.search.text.TitleDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** American films of Wikipedia's lists (github.com/prust/wikipedia-movie-data), for the same task among many titles. */
public final class WikipediaTitles {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private WikipediaTitles() {}

    /**
     * The films that have a text, with their wishes; ids count from 1.
     *
     * @param folder with {@code movies-1990s.json} and so on, as they are or packed by gzip
     * @throws NotDirectoryException when there is no such folder
     * @throws IOException when a file cannot be read
     */
    public static SearchCatalogue read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "--catalogue is \"" + folder + "\"; it must be starter or the folder of wikipedia-movie-data");
        }
        List<TitleDocument> titles = new ArrayList<>();
        for (Path file : files(folder)) {
            for (JsonNode film : json(file)) {
                String extract = film.path("extract").asText("");
                if (!extract.isBlank()) {
                    titles.add(title(titles.size() + 1, film, extract));
                }
            }
        }
        if (titles.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"" + folder + "\" has no films with texts in files named movies-…s.json");
        }
        return new SearchCatalogue("wikipedia-movies", titles, WishFile.ofWikipedia());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("movies-\\d{4}s\\.json(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode json(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            boolean isPacked = file.toString().endsWith(".gz");
            return MAPPER.readTree(isPacked ? new GZIPInputStream(stream) : stream);
        }
    }

    private static TitleDocument title(long id, JsonNode film, String extract) {
        String title = film.path("title").asText();
        return new TitleDocument(
                id,
                "movie",
                title,
                "",
                film.path("year").asInt(),
                texts(film, "genres"),
                texts(film, "cast"),
                List.of(),
                extract,
                0,
                new ListFacts(title, List.of(), null, 0, 0));
    }

    private static List<String> texts(JsonNode film, String member) {
        return film.path(member).valueStream().map(JsonNode::asText).toList();
    }
}
