package io.moodreel.search.query;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something that a title either is or is not, as a wish said it: "90s", "under two hours", "in Tamil", "not horror".
 *
 * @param kind which fact of a title it is about
 * @param value what the fact must be: {@code "1990-1999"}, {@code "-120"} and {@code "180-"} for numbers (both ends
 *     count), codes of ISO 639-1 for languages, alternatives between commas ({@code "ta,te"}), a genre's name as the
 *     catalogue writes it, {@code "movie"} or {@code "book"}
 * @param words what the person wrote, to be shown and put back
 */
public record Constraint(Kind kind, String value, String words) {

    /** Which fact of a title a constraint is about. */
    public enum Kind {
        /** The year of release or publication. */
        YEARS,
        /** A film's minutes; no book has any. */
        RUNTIME,
        /** A book's pages; no film has any. */
        PAGES,
        LANGUAGE,
        WITHOUT_LANGUAGE,
        GENRE,
        WITHOUT_GENRE,
        /** Film or book. */
        TYPE;

        /** Whether the words also bind the others, so that they stay in the text: "a slow film about grief". */
        boolean bindsWords() {
            return this == TYPE;
        }
    }

    public Constraint {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a constraint on " + kind + " is blank; it needs a value");
        }
        if (isRange(kind)) {
            Range.parse(value);
        }
    }

    /** Names the constraint among those of a query, for addresses and forms: {@code "years:1990-1999"}. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + value;
    }

    /** A few words for a chip, in English: "1990s", "under 2 h", "Tamil", "not Horror", "books". */
    public String label() {
        return ConstraintLabel.of(this);
    }

    /**
     * Whether a title is what the constraint asks for. A title of which the fact is not known is not, except where
     * something is ruled out.
     */
    public boolean admits(TitleTraits title) {
        return switch (kind) {
            case YEARS -> range().contains(title.year());
            case RUNTIME -> range().contains(title.runtimeMinutes());
            case PAGES -> range().contains(title.pages());
            case LANGUAGE -> values().stream().anyMatch(title.languages()::contains);
            case WITHOUT_LANGUAGE ->
                title.languages().isEmpty()
                        || !values().contains(title.languages().getFirst());
            case GENRE -> values().stream().anyMatch(title.genres()::contains);
            case WITHOUT_GENRE -> values().stream().noneMatch(title.genres()::contains);
            case TYPE -> Objects.equals(value, title.type());
        };
    }

    /** The alternatives of a constraint that is no range. */
    public List<String> values() {
        return List.of(value.split(","));
    }

    /**
     * The numbers that are meant.
     *
     * @throws IllegalStateException unless the kind is years, runtime or pages
     */
    public Range range() {
        if (!isRange(kind)) {
            throw new IllegalStateException(key() + " has no range; only years, runtime and pages have");
        }
        return Range.parse(value);
    }

    private static boolean isRange(Kind kind) {
        return switch (kind) {
            case YEARS, RUNTIME, PAGES -> true;
            case LANGUAGE, WITHOUT_LANGUAGE, GENRE, WITHOUT_GENRE, TYPE -> false;
        };
    }
}
