package io.moodreel.server.recommendations.mood;

import io.moodreel.server.catalog.Facets;
import io.moodreel.server.catalog.Facets.FacetCount;
import io.moodreel.server.catalog.RevisionCache;
import io.moodreel.server.catalog.TitleLists;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Which share of the catalogue's films and books a genre has. Thread-safe. */
@ApplicationScoped
class UsualShares {
    private final TitleLists lists;
    private final RevisionCache<TitleScope, Map<String, Double>> shares;

    UsualShares(TitleLists lists) {
        this.lists = lists;
        this.shares = new RevisionCache<>(lists::revision, 1);
    }

    /** 0–1; 0 for a genre that no title has. */
    double of(String genre) {
        return shares.get(TitleScope.ALL, this::count).getOrDefault(genre, 0.0);
    }

    private Map<String, Double> count(TitleScope scope) {
        Map<String, Double> counts = new HashMap<>();
        long titles = 0;
        for (TitleType type : scope.types()) {
            Facets facets = lists.facets(type);
            titles += facets.total();
            for (FacetCount genre : facets.genres()) {
                counts.merge(genre.value(), (double) genre.count(), Double::sum);
            }
        }
        double all = Math.max(1, titles);
        counts.replaceAll((genre, count) -> count / all);
        return Map.copyOf(counts);
    }
}
