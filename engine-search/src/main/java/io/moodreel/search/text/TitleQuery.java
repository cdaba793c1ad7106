package io.moodreel.search.text;

import org.jspecify.annotations.Nullable;

/**
 * A search as typed. Nothing in the text is syntax: quotes, {@code AND}, {@code *} and the like are ordinary
 * characters. Of a long text the first {@value #LONGEST_TEXT} characters and of those the first {@value #MOST_WORDS}
 * words count.
 *
 * @param text what was typed; a text without letters and digits finds nothing
 * @param type {@code "movie"} or {@code "book"}, or null for both
 * @param limit how many hits at most, 1 to {@value #LARGEST_LIMIT}
 */
public record TitleQuery(String text, @Nullable String type, int limit) {

    public static final int LONGEST_TEXT = 2_000;
    public static final int MOST_WORDS = 32;
    public static final int LARGEST_LIMIT = 100;

    public TitleQuery {
        if (type != null) {
            TitleTypes.require(type);
        }
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("limit is " + limit + "; it must be from 1 to " + LARGEST_LIMIT);
        }
        if (text.length() > LONGEST_TEXT) {
            text = text.substring(0, LONGEST_TEXT);
        }
    }
}
