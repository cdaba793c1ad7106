package io.moodreel.server.recommendations.personal;

import io.moodreel.server.catalog.Facets;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.RevisionCache;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFilter;
import io.moodreel.server.catalog.TitleLists;
import io.moodreel.server.catalog.TitleOrder;
import io.moodreel.server.catalog.TitleSummaries;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.Library;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a newcomer is asked: groups of well-known titles to pick from, then titles of the picked groups to rate. A group is
 * one of the catalogue's commonest genres. Thread-safe.
 */
@ApplicationScoped
class Onboarding {
    private static final int MOST_GROUPS = 8;
    private static final int TITLES_IN_A_GROUP = 4;
    private static final int KNOWN_OF_A_GENRE = 60;

    private final TitleLists lists;
    private final Library library;
    private final RevisionCache<TitleType, List<Genre>> genres;

    Onboarding(TitleLists lists, Library library) {
        this.lists = lists;
        this.library = library;
        this.genres = new RevisionCache<>(lists::revision, TitleType.values().length);
    }

    /** A genre with the best known titles of it. */
    private record Genre(String key, String name, List<Title> titles) {}

    /** A group to pick. */
    @Schema(name = "OnboardingGroup", description = "Titles that say together what is meant")
    record Group(
            @Schema(required = true) String key,
            @Schema(required = true) String name,
            @Schema(required = true) List<TitleSummary> titles) {}

    /** The groups to pick from. */
    @Schema(name = "OnboardingGroups", description = "Groups to pick from; no title stands in two of them")
    record Groups(@Schema(required = true) List<Group> groups) {}

    Groups groups(TitleType type) {
        Set<Long> shown = new HashSet<>();
        List<Group> groups = new ArrayList<>();
        for (Genre genre : genres(type)) {
            List<TitleSummary> titles = genre.titles().stream()
                    .filter(title -> !shown.contains(title.id()))
                    .limit(TITLES_IN_A_GROUP)
                    .map(TitleSummary::of)
                    .toList();
            if (titles.size() == TITLES_IN_A_GROUP && groups.size() < MOST_GROUPS) {
                titles.forEach(title -> shown.add(title.id()));
                groups.add(new Group(genre.key(), genre.name(), titles));
            }
        }
        return new Groups(groups);
    }

    /**
     * Well-known titles of some groups, the groups in turns, without what is settled for who asks.
     *
     * @param keys joined by commas
     * @param userId empty for a guest
     */
    TitleSummaries titles(String keys, int limit, OptionalLong userId) {
        Map<String, Genre> known = new LinkedHashMap<>();
        for (TitleType type : TitleType.values()) {
            genres(type).forEach(genre -> known.put(genre.key(), genre));
        }
        List<List<Title>> wanted = new ArrayList<>();
        for (String key : new LinkedHashSet<>(List.of(keys.split(",")))) {
            Genre genre = known.get(key.strip());
            if (genre == null) {
                throw ProblemException.invalid(
                        "groups",
                        "must be keys of GET /api/recommendations/onboarding, joined by commas; there is no group \""
                                + Shown.shortened(key) + "\"");
            }
            wanted.add(genre.titles());
        }
        Set<Long> shown = new HashSet<>(
                userId.isPresent() ? library.taste(userId.getAsLong()).settled() : Set.of());
        return new TitleSummaries(inTurns(wanted, limit, shown));
    }

    private static List<TitleSummary> inTurns(List<List<Title>> wanted, int limit, Set<Long> shown) {
        List<TitleSummary> items = new ArrayList<>();
        for (int rank = 0; rank < KNOWN_OF_A_GENRE && items.size() < limit; rank++) {
            for (List<Title> titles : wanted) {
                if (rank < titles.size()
                        && items.size() < limit
                        && shown.add(titles.get(rank).id())) {
                    items.add(TitleSummary.of(titles.get(rank)));
                }
            }
        }
        return items;
    }

    private List<Genre> genres(TitleType type) {
        return genres.get(type, this::commonest);
    }

    private List<Genre> commonest(TitleType type) {
        Map<String, Integer> taken = new HashMap<>();
        List<Genre> found = new ArrayList<>();
        for (Facets.FacetCount genre :
                lists.facets(type).genres().stream().limit(2L * MOST_GROUPS).toList()) {
            String slug = genre.value().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
            // two names may come down to one slug
            int times = taken.merge(slug, 1, Integer::sum);
            String key = type.wireName() + "-" + slug + (times > 1 ? "-" + times : "");
            found.add(new Genre(key, genre.value(), bestKnown(type, genre.value())));
        }
        return List.copyOf(found);
    }

    private List<Title> bestKnown(TitleType type, String genre) {
        TitleFilter filter =
                new TitleFilter(type, Set.of(genre), Set.of(), null, null, null, null, false, TitleOrder.POPULAR);
        return lists.titles(filter, new PageRequest(1, KNOWN_OF_A_GENRE));
    }
}
