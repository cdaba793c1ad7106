package io.moodreel.recommend.content;

import io.moodreel.recommend.data.ItemDescription;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Something that items can have in common: a genre, a keyword, a word of their overview. A genre and a keyword of one name
 * are two features. Upper and lower case are the same.
 *
 * @param name lower case, not blank
 */
record Feature(Kind kind, String name) {
    /** The tokens that the catalogue's TF-IDF uses too: two word characters or more. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");

    enum Kind {
        GENRE,
        KEYWORD,
        WORD
    }

    /** Calls back for every occurrence. */
    static void each(ItemDescription description, Consumer<Feature> found) {
        description.genres().forEach(genre -> add(Kind.GENRE, genre, found));
        description.keywords().forEach(keyword -> add(Kind.KEYWORD, keyword, found));
        for (String word : NO_WORD.split(description.overview())) {
            if (word.length() > 1) {
                add(Kind.WORD, word, found);
            }
        }
    }

    private static void add(Kind kind, String name, Consumer<Feature> found) {
        String stripped = name.strip().toLowerCase(Locale.ROOT);
        if (!stripped.isEmpty()) {
            found.accept(new Feature(kind, stripped));
        }
    }
}
