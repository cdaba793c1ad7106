package io.moodreel.server.transfer.formats;

import com.fasterxml.jackson.databind.JsonNode;
import io.moodreel.server.imports.cells.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lists of a Trakt export: {@code lists-lists.json} has their names, and {@code lists-list-NUMBER-SLUG.json} the titles of
 * one of them.
 */
final class TraktLists {
    private static final String NAMES = "lists-lists.json";
    private static final Pattern TITLES = Pattern.compile("lists-list-(\\d+)-(.+?)(?:-\\d+)?\\.json");

    private final Map<String, About> byNumber = new HashMap<>();

    private TraktLists() {}

    /** What one list is called, and what is said of it. */
    record About(String name, String description) {}

    static TraktLists of(List<PlainFile> files) throws UnreadableFileException {
        TraktLists lists = new TraktLists();
        for (PlainFile file : files) {
            if (file.name().equals(NAMES)) {
                JsonText.read(file).forEach(lists::add);
            }
        }
        return lists;
    }

    private void add(JsonNode list) {
        String name = PlainText.onOneLine(list.path("name").asText(""));
        if (!name.isEmpty()) {
            byNumber.put(
                    list.path("ids").path("trakt").asText(""),
                    new About(name, list.path("description").asText("").strip()));
        }
    }

    /** The list whose titles a file has; by its slug where its name is not told; empty where it is no such file. */
    Optional<About> in(PlainFile file) {
        Matcher titles = TITLES.matcher(file.name());
        return titles.matches()
                ? Optional.of(byNumber.getOrDefault(titles.group(1), new About(titles.group(2), "")))
                : Optional.empty();
    }
}
