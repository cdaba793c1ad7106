package io.moodreel.server.transfer.formats;

import io.moodreel.server.imports.cells.Isbn;
import io.moodreel.server.imports.cells.Numbers;
import java.util.Map;
import java.util.regex.Pattern;

/** Ids of titles in the catalogue's spelling. What is no id is left out: it tells nothing. */
final class Ids {
    private static final Pattern IMDB = Pattern.compile("tt\\d{5,9}");
    /** Goodreads keeps spreadsheets from eating zeros by writing a formula. */
    private static final Pattern FORMULA = Pattern.compile("^=\"(.*)\"$");

    private Ids() {}

    static void put(Map<String, String> ids, String scheme, String text) {
        if (scheme.equals("imdb")) {
            if (IMDB.matcher(text).matches()) {
                ids.put(scheme, "tt%07d".formatted(Long.parseLong(text.substring(2))));
            }
            return;
        }
        Numbers.whole(text).ifPresent(number -> {
            if (number > 0) {
                ids.put(scheme, Long.toString(number));
            }
        });
    }

    static boolean isImdb(String text) {
        return IMDB.matcher(text).matches();
    }

    /** The first of these that is an ISBN, with or without the formula around it. */
    static void putIsbn(Map<String, String> ids, String... texts) {
        for (String text : texts) {
            String plain = FORMULA.matcher(text).replaceFirst("$1");
            // ten digits with zeros lost count too, but not an ASIN or a StoryGraph id
            Isbn.of(plain).ifPresent(isbn -> ids.putIfAbsent("isbn13", isbn));
        }
    }
}
