package io.moodreel.server.imports.ratings;

import io.moodreel.server.imports.cells.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a file of ratings has what.
 *
 * @param names all columns, in the order of the file
 * @param inFile whether the file begins with them
 * @param time its name; empty when the file tells no times
 */
record RatingsColumns(List<String> names, boolean inFile, String user, String item, String rating, String time) {
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Set<String> USER = Set.of("userid", "user", "reviewerid", "uid");
    private static final Set<String> RATING = Set.of("rating", "bookrating", "score", "stars");
    private static final Set<String> TIME = Set.of("timestamp", "time", "ratingtimestamp", "unixtime");
    private static final Set<String> ITEM = Set.of(
            "movieid", "itemid", "item", "isbn", "isbn13", "bookid", "goodreadsbookid", "tmdbid", "imdbid", "tconst");

    /** The columns of a file without a header. */
    private static final List<String> IN_ORDER = List.of("user", "item", "rating", "timestamp");

    RatingsColumns {
        names = List.copyOf(names);
    }

    /** What the first row says, or the usual order where it is a rating already; empty when neither makes sense. */
    static Optional<RatingsColumns> of(List<String> firstRow) {
        Optional<RatingsColumns> named = byName(firstRow);
        if (named.isPresent()) {
            return named;
        }
        int width = firstRow.size();
        if (width > IN_ORDER.size() || Numbers.decimal(firstRow.get(2).strip()).isEmpty()) {
            return Optional.empty();
        }
        List<String> names = IN_ORDER.subList(0, width);
        return Optional.of(new RatingsColumns(names, false, "user", "item", "rating", width == 4 ? "timestamp" : ""));
    }

    private static Optional<RatingsColumns> byName(List<String> header) {
        Optional<String> user = first(header, USER);
        Optional<String> item = first(header, ITEM);
        Optional<String> rating = first(header, RATING);
        if (user.isEmpty() || item.isEmpty() || rating.isEmpty()) {
            return Optional.empty();
        }
        String time = first(header, TIME).orElse("");
        return Optional.of(new RatingsColumns(header, true, user.get(), item.get(), rating.get(), time));
    }

    private static Optional<String> first(List<String> header, Set<String> wanted) {
        return header.stream()
                .map(String::strip)
                .filter(name -> wanted.contains(plain(name)))
                .findFirst();
    }

    /** The name of the column of titles without case and punctuation. */
    String plainItem() {
        return plain(item);
    }

    int index(String name) {
        return names.stream().map(String::strip).toList().indexOf(name);
    }

    private static String plain(String name) {
        return GAPS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
