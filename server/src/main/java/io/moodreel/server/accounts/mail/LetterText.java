package io.moodreel.server.accounts.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter in words: subject, plain text, and the same as HTML. A template's first line is the subject, a line that is
 * only {@code {link}} becomes a button.
 */
record LetterText(String subject, String plain, String html) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String LINK_LINE = "{link}";

    static LetterText of(Letter letter) {
        String[] parts = resource(letter.kind().resource()).split("\n", 2);
        String body = parts[1].strip();
        String subject = filled(parts[0], letter.words(), UnaryOperator.identity());
        String plain = filled(body, letter.words(), UnaryOperator.identity()) + "\n";
        return new LetterText(subject, plain, html(subject, body, letter.words()));
    }

    private static String html(String subject, String body, Map<String, String> words) {
        StringBuilder paragraphs = new StringBuilder();
        for (String paragraph : body.split("\n\n")) {
            paragraphs.append(
                    paragraph.strip().equals(LINK_LINE)
                            ? button(words.get("link"))
                            : "<p>" + filled(escaped(paragraph), words, LetterText::lines) + "</p>\n");
        }
        return filled(
                resource("/mail/layout.html"),
                Map.of("subject", escaped(subject), "body", paragraphs.toString()),
                UnaryOperator.identity());
    }

    private static String button(String link) {
        String safe = escaped(link);
        return "<p><a class=\"button\" href=\"" + safe + "\">" + "Open Moodreel</a></p>\n<p class=\"small\">" + safe
                + "</p>\n";
    }

    private static String filled(String template, Map<String, String> words, UnaryOperator<String> as) {
        Matcher places = PLACE.matcher(template);
        return places.replaceAll(place -> {
            String word = words.get(place.group(1));
            if (word == null) {
                throw new IllegalArgumentException("nothing is said for {" + place.group(1) + "}");
            }
            return Matcher.quoteReplacement(as.apply(word));
        });
    }

    /** Of a word that has several lines each stands on its own. */
    private static String lines(String text) {
        return escaped(text).replace("\n", "<br>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String resource(String name) {
        try (InputStream stream = LetterText.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("there is no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
