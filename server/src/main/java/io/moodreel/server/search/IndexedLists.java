package io.moodreel.server.search;

import io.moodreel.search.text.ListFacets;
import io.moodreel.search.text.ListOrder;
import io.moodreel.search.text.TitleIndex;
import io.moodreel.search.text.TitleListQuery;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Facets;
import io.moodreel.server.catalog.Facets.FacetCount;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.RevisionCache;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFilter;
import io.moodreel.server.catalog.TitleLists;
import io.moodreel.server.catalog.TitleOrder;
import io.moodreel.server.catalog.TitlePage;
import io.moodreel.server.catalog.TitleType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Lists from the search index; the titles themselves from the catalogue. */
@ApplicationScoped
class IndexedLists implements TitleLists {
    private static final Comparator<FacetCount> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final Catalog catalog;
    private final Supplier<SearchIndex> index;
    private final RevisionCache<TitleType, Facets> facets;

    @Inject
    IndexedLists(Catalog catalog, Search search) {
        this(catalog, search::index);
    }

    IndexedLists(Catalog catalog, Supplier<SearchIndex> index) {
        this.catalog = catalog;
        this.index = index;
        this.facets = new RevisionCache<>(this::revision, TitleType.values().length);
    }

    @Override
    public TitlePage list(TitleFilter filter, PageRequest page) {
        return new TitlePage(titles(filter, page), titles().count(query(filter)));
    }

    @Override
    public List<Title> titles(TitleFilter filter, PageRequest page) {
        return catalog.inOrder(titles().list(query(filter), page.offset(), page.size()));
    }

    @Override
    public Facets facets(TitleType type) {
        return facets.get(type, asked -> facets(titles().facets(asked.wireName())));
    }

    @Override
    public long revision() {
        return index.get().revision();
    }

    private TitleIndex titles() {
        return index.get().titles();
    }

    private static Facets facets(ListFacets counted) {
        return new Facets(
                counted.total(),
                counts(counted.genres()),
                counts(counted.languages()),
                counted.firstYear(),
                counted.lastYear());
    }

    private static List<FacetCount> counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(MOST_FREQUENT_FIRST)
                .toList();
    }

    private static TitleListQuery query(TitleFilter filter) {
        return new TitleListQuery(
                filter.type().wireName(),
                filter.genres(),
                filter.languages(),
                filter.yearFrom(),
                filter.yearTo(),
                filter.minimumRating(),
                filter.minimumVotes(),
                filter.votesOnlyWhereVoted(),
                order(filter.order()));
    }

    private static ListOrder order(TitleOrder order) {
        return switch (order) {
            case POPULAR -> ListOrder.POPULAR;
            case RATING -> ListOrder.RATING;
            case NEWEST -> ListOrder.NEWEST;
            case OLDEST -> ListOrder.OLDEST;
            case TITLE -> ListOrder.TITLE;
        };
    }
}
