package io.moodreel.server.imports.run;

import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.cells.Isbn;
import io.moodreel.server.imports.cells.Numbers;
import io.moodreel.server.imports.cells.RejectedRowException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** By whose ids a file of ratings names the titles. */
public enum ItemScheme {
    MOVIELENS(TitleType.MOVIE),
    TMDB(TitleType.MOVIE),
    IMDB(TitleType.MOVIE) {
        @Override
        public String id(String text) throws RejectedRowException {
            String digits = TT.matcher(text).replaceFirst("");
            return "tt%07d".formatted(Long.parseLong(number(digits, text)));
        }
    },
    ISBN(TitleType.BOOK) {
        @Override
        String idScheme() {
            return "isbn13";
        }

        @Override
        public String id(String text) throws RejectedRowException {
            return Isbn.of(text).orElseThrow(() -> new RejectedRowException("'%s' is no ISBN".formatted(text)));
        }
    },
    GOODBOOKS(TitleType.BOOK),
    GOODREADS(TitleType.BOOK);

    private static final Pattern TT = Pattern.compile("^tt");

    private final TitleType type;

    ItemScheme(TitleType type) {
        this.type = type;
    }

    /** As people write it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scheme of this name; empty when there is none. */
    public static Optional<ItemScheme> of(String wireName) {
        for (ItemScheme scheme : values()) {
            if (scheme.wireName().equals(wireName)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    /** What its ids name. */
    public TitleType type() {
        return type;
    }

    /** What the catalogue calls these ids. */
    String idScheme() {
        return wireName();
    }

    /** The id as the catalogue writes it. */
    public String id(String text) throws RejectedRowException {
        return number(text, text);
    }

    private static String number(String digits, String shown) throws RejectedRowException {
        OptionalLong number = Numbers.whole(digits);
        if (number.isEmpty() || number.getAsLong() == 0) {
            throw new RejectedRowException("the title's id '%s' is no number from 1 up".formatted(shown));
        }
        return Long.toString(number.getAsLong());
    }
}
