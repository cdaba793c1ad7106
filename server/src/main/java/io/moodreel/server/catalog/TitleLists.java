package io.moodreel.server.catalog;

import io.moodreel.server.catalog.Facets.FacetCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Titles by filter, and what there is to filter by. */
final class TitleLists {
    private final Handle handle;

    TitleLists(Handle handle) {
        this.handle = handle;
    }

    long count(TitleFilter filter) {
        Conditions conditions = new Conditions(filter);
        return conditions
                .bind(handle.createQuery("SELECT COUNT(*) FROM titles " + conditions.sql()))
                .mapTo(Long.class)
                .one();
    }

    List<Title> page(TitleFilter filter, PageRequest page) {
        Conditions conditions = new Conditions(filter);
        return conditions
                .bind(handle.createQuery("SELECT " + TitleRow.COLUMNS + " FROM titles " + conditions.sql()
                        + " ORDER BY " + filter.order().sql() + " LIMIT :limit OFFSET :offset"))
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map((row, context) -> TitleRow.read(row))
                .list();
    }

    Facets facets(TitleType type) {
        return handle.createQuery(
                        "SELECT COUNT(*) AS total, MIN(year) AS first, MAX(year) AS last FROM titles WHERE type = :type")
                .bind("type", type.wireName())
                .map((row, context) -> new Facets(
                        row.getLong("total"),
                        counts(type, TitleFacetStore.GENRE),
                        counts(type, TitleFacetStore.LANGUAGE),
                        TitleRow.integer(row, "first"),
                        TitleRow.integer(row, "last")))
                .one();
    }

    private List<FacetCount> counts(TitleType type, String facet) {
        return handle.createQuery(
                        """
                        SELECT value, COUNT(*) AS titles FROM title_facets
                        WHERE type = :type AND facet = :facet GROUP BY value ORDER BY titles DESC, value
                        """)
                .bind("type", type.wireName())
                .bind("facet", facet)
                .map((row, context) -> new FacetCount(row.getString("value"), row.getLong("titles")))
                .list();
    }

    /** A filter as SQL with named values. */
    private static final class Conditions {
        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Map<String, Set<String>> lists = new LinkedHashMap<>();

        Conditions(TitleFilter filter) {
            add("type = :type", "type", filter.type().wireName());
            facet(TitleFacetStore.GENRE, filter.genres());
            facet(TitleFacetStore.LANGUAGE, filter.languages());
            add("year >= :yearFrom", "yearFrom", filter.yearFrom());
            add("year <= :yearTo", "yearTo", filter.yearTo());
            String unlessUnvoted = filter.votesOnlyWhereVoted() ? "vote_count = 0 OR " : "";
            add("(" + unlessUnvoted + "vote_average >= :rating)", "rating", filter.minimumRating());
            add("(" + unlessUnvoted + "vote_count >= :votes)", "votes", filter.minimumVotes());
        }

        private void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                parts.add(condition);
                values.put(name, value);
            }
        }

        private void facet(String facet, Set<String> wanted) {
            if (!wanted.isEmpty()) {
                parts.add("id IN (SELECT title_id FROM title_facets WHERE type = :type AND facet = '" + facet
                        + "' AND value IN (<" + facet + ">))");
                lists.put(facet, wanted);
            }
        }

        String sql() {
            return "WHERE " + String.join(" AND ", parts);
        }

        Query bind(Query query) {
            query.bindMap(values);
            lists.forEach(query::bindList);
            return query;
        }
    }
}
