package io.moodreel.search.text;

import java.util.Set;

/** The kinds of title that the index tells apart. */
final class TitleTypes {

    private static final Set<String> ALL = Set.of("movie", "book");

    private TitleTypes() {}

    static void require(String type) {
        if (!ALL.contains(type)) {
            throw new IllegalArgumentException("type is \"" + type + "\"; it must be \"movie\" or \"book\"");
        }
    }
}
