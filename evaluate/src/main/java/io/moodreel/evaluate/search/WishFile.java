package io.moodreel.evaluate.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labelled wishes in the form that the head of {@code wishes.txt} describes. */
public final class WishFile {
    private static final Pattern ANSWER = Pattern.compile("([123]) (film|book) (\\d{1,4}) (\\S.*)");

    private WishFile() {}

    /** The wishes over the starter catalogue. */
    public static List<Wish> ofStarterCatalogue() {
        return resource("wishes.txt");
    }

    /** Films of Wikipedia's lists, described without their names. */
    public static List<Wish> ofWikipedia() {
        return resource("known-films.txt");
    }

    private static List<Wish> resource(String name) {
        try (InputStream stream = Objects.requireNonNull(WishFile.class.getResourceAsStream(name), name)) {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Wish> parse(String file) {
        List<Wish> wishes = new ArrayList<>();
        String text = "";
        List<Answer> answers = new ArrayList<>();
        for (String line : file.lines().toList()) {
            if (line.startsWith("?")) {
                addTo(wishes, text, answers);
                text = line.substring(1).strip();
                answers = new ArrayList<>();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                answers.add(answer(line));
            }
        }
        addTo(wishes, text, answers);
        return wishes;
    }

    private static void addTo(List<Wish> wishes, String text, List<Answer> answers) {
        if (!text.isEmpty()) {
            wishes.add(new Wish(text, answers));
        }
    }

    private static Answer answer(String line) {
        Matcher found = ANSWER.matcher(line);
        if (!found.matches()) {
            throw new IllegalArgumentException(
                    "\"" + line + "\" is no answer; write a grade from 1 to 3, film or book, the year and the title");
        }
        String type = found.group(2).equals("film") ? "movie" : "book";
        return new Answer(type, Integer.parseInt(found.group(3)), found.group(4), Integer.parseInt(found.group(1)));
    }
}
