package io.moodreel.server.metadata;

import io.moodreel.server.catalog.Title;
import java.time.Duration;
import java.util.List;

/**
 * What a source named, as the catalogue has it.
 *
 * @param source its scheme, e.g. {@code tmdb}
 * @param age how long ago it was asked
 */
public record LiveAnswer(List<Title> titles, String source, Duration age, Freshness freshness) {
    public LiveAnswer {
        titles = List.copyOf(titles);
    }
}
