package io.moodreel.server.catalog;

import java.util.Map;

/**
 * A title of our catalogue.
 *
 * @param id ours, unique over films and books
 * @param ids what other places call it: scheme → value
 * @param sourceRank rank of the most trusted source that wrote it
 * @param revision grows with every change of any title
 */
public record Title(long id, TitleFacts facts, Map<String, String> ids, int sourceRank, long revision) {
    public Title {
        ids = Map.copyOf(ids);
    }
}
