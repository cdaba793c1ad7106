package io.moodreel.server.recommendations;

import io.moodreel.server.catalog.Title;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words for the reason on a card. */
public final class Words {
    private static final int MOST_GENRES = 3;

    private Words() {}

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** The title's genres with the wanted ones first, at most three. */
    public static List<String> tellingGenres(Title title, List<String> wanted) {
        List<String> own = title.facts().genres();
        return Stream.concat(
                        own.stream().filter(wanted::contains), own.stream().filter(genre -> !wanted.contains(genre)))
                .limit(MOST_GENRES)
                .toList();
    }

    /** "comedy, romance": genres inside a sentence. */
    public static String lowerCased(List<String> genres) {
        return String.join(", ", genres).toLowerCase(Locale.ROOT);
    }
}
