package io.moodreel.server.statistics;

import io.moodreel.affect.Mood;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title watched or read once.
 *
 * @param day null where it only stands in the history: when it was is not known
 * @param rating of this time
 */
record Seen(Title title, @Nullable LocalDate day, @Nullable Double rating, boolean rewatch, @Nullable Mood mood) {
    /** Of a film as far as known, else 0. */
    long minutes() {
        Integer runtime = title.facts().runtimeMinutes();
        return runtime == null || isBook() ? 0 : runtime;
    }

    /** Of a book as far as known, else 0. */
    long pages() {
        Integer pages = title.facts().pages();
        return pages == null || !isBook() ? 0 : pages;
    }

    boolean isBook() {
        return title.facts().type() == TitleType.BOOK;
    }
}
