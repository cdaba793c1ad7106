package io.moodreel.server.catalog;

import java.util.Map;

/**
 * One title as one source tells it.
 *
 * @param ids scheme → value, with the source's own id among them; {@code imdb} with its {@code tt}, {@code tmdb} plain
 */
public record SourceTitle(Source source, Map<String, String> ids, TitleFacts facts) {
    public SourceTitle {
        ids = Map.copyOf(ids);
        if (!ids.containsKey(source.scheme())) {
            throw new IllegalArgumentException(
                    "a title from " + source.scheme() + " needs its " + source.scheme() + " id");
        }
    }
}
