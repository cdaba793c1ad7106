package io.moodreel.evaluate.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.search.text.ListFacts;
import io.moodreel.search.text.TitleDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The catalogue an empty server begins with: the server's own files, packed into this program too. */
public final class StarterTitles {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StarterTitles() {}

    /** All starter titles with their wishes; ids count from 1, films first. */
    public static SearchCatalogue read() {
        List<TitleDocument> titles = new ArrayList<>();
        read("films.json").forEach(film -> titles.add(title(titles.size() + 1, "movie", film)));
        read("books.json").forEach(book -> titles.add(title(titles.size() + 1, "book", book)));
        return new SearchCatalogue("starter", titles, WishFile.ofStarterCatalogue());
    }

    private static JsonNode read(String name) {
        try (InputStream stream =
                Objects.requireNonNull(StarterTitles.class.getResourceAsStream("/starter/" + name), name)) {
            return MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TitleDocument title(long id, String type, JsonNode node) {
        List<String> people = Stream.of("directors", "cast", "authors")
                .flatMap(role -> texts(node, role).stream())
                .toList();
        String title = node.path("title").asText();
        JsonNode runtime = node.path("runtime_minutes");
        return new TitleDocument(
                id,
                type,
                title,
                node.path("original_title").asText(),
                node.path("year").asInt(),
                texts(node, "genres"),
                people,
                texts(node, "keywords"),
                node.path("synopsis").asText(),
                0,
                new ListFacts(
                        title, texts(node, "languages"), null, 0, 0, runtime.isInt() ? runtime.asInt() : null, null));
    }

    private static List<String> texts(JsonNode node, String member) {
        return node.path(member).valueStream().map(JsonNode::asText).toList();
    }
}
