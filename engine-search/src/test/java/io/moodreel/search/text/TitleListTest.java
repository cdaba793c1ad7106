package io.moodreel.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles by facts: which, how many, in which order. */
class TitleListTest {
    private static final TitleListQuery ALL = list(ListOrder.POPULAR);

    @TempDir
    Path directory;

    private TitleIndex index;

    @BeforeEach
    void open() {
        index = TitleIndex.open(directory);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private static TitleListQuery list(ListOrder order) {
        return new TitleListQuery("movie", Set.of(), Set.of(), null, null, null, null, false, order);
    }

    private static Film film(long id, String title, Double rating, long votes, String... languages) {
        return Film.of(id, title)
                .list(new ListFacts(title, List.of(languages), rating, votes, rating == null ? 0 : rating));
    }

    private void put(Film... films) {
        index.put(List.of(films).stream().map(Film::document).toList());
        index.commit(new IndexMarker("catalogue", 1));
    }

    private List<Long> ids(TitleListQuery query) {
        List<Long> ids = index.list(query, 0, 100);
        assertThat(index.count(query)).isEqualTo(ids.size());
        return ids;
    }

    @Test
    void filters_narrowTheList() {
        put(
                film(1, "Old", 8.0, 900, "ja").labels("Drama").year(1950),
                film(2, "New", 6.0, 5_000, "en").labels("Drama", "War").year(2010),
                film(3, "Unvoted", null, 0).labels("Comedy").year(2011),
                film(4, "Undated", null, 0));

        assertThat(ids(ALL)).containsExactly(2L, 1L, 3L, 4L);
        assertThat(ids(genres("Drama"))).containsExactly(2L, 1L);
        assertThat(ids(genres("War", "Comedy"))).containsExactly(2L, 3L);
        assertThat(ids(genres("drama"))).isEmpty();
        assertThat(ids(new TitleListQuery(
                        "movie", Set.of(), Set.of("ja"), null, null, null, null, false, ListOrder.POPULAR)))
                .containsExactly(1L);
        assertThat(ids(years(2010, null))).containsExactly(2L, 3L);
        assertThat(ids(years(null, 2010))).containsExactly(2L, 1L);
        assertThat(ids(years(2011, 2010))).isEmpty();
        assertThat(ids(votes(7.0, null, false))).containsExactly(1L);
        assertThat(ids(votes(null, 900L, false))).containsExactly(1L, 2L);
        assertThat(ids(new TitleListQuery(
                        "book", Set.of(), Set.of(), null, null, null, null, false, ListOrder.POPULAR)))
                .isEmpty();
    }

    private static TitleListQuery genres(String... genres) {
        return new TitleListQuery("movie", Set.of(genres), Set.of(), null, null, null, null, false, ListOrder.POPULAR);
    }

    private static TitleListQuery years(Integer from, Integer to) {
        return new TitleListQuery("movie", Set.of(), Set.of(), from, to, null, null, false, ListOrder.POPULAR);
    }

    private static TitleListQuery votes(Double rating, Long votes, boolean onlyWhereVoted) {
        return new TitleListQuery(
                "movie", Set.of(), Set.of(), null, null, rating, votes, onlyWhereVoted, ListOrder.RATING);
    }

    @Test
    void unvotedTitles_passAVoteFilterThatSparesThem() {
        put(film(1, "Low", 3.0, 50), film(2, "Unvoted", null, 0), film(3, "High", 8.0, 2_000));

        assertThat(ids(votes(7.0, 1_000L, true))).containsExactly(3L, 2L);
    }

    @Test
    void orders_breakTiesById_andPutTheUndatedLast() {
        put(
                film(4, "zebra", 5.0, 10).year(2000),
                film(3, "Zebra", 5.0, 10).year(-720),
                film(2, "zebra10", null, 0),
                film(1, "Ω", 7.0, 3).year(2000));

        assertThat(ids(list(ListOrder.RATING))).containsExactly(1L, 3L, 4L, 2L);
        assertThat(ids(list(ListOrder.NEWEST))).containsExactly(1L, 4L, 3L, 2L);
        assertThat(ids(list(ListOrder.OLDEST))).containsExactly(3L, 1L, 4L, 2L);
        assertThat(ids(list(ListOrder.TITLE))).containsExactly(3L, 4L, 2L, 1L);
    }

    @Test
    void equallyVoted_standByPopularity() {
        put(
                film(1, "Dull", 5.0, 10).popularity(1),
                film(2, "Talked of", 5.0, 10).popularity(9));

        assertThat(ids(ALL)).containsExactly(2L, 1L);
    }

    @Test
    void pages_areCutFromOneOrder_howeverFarBehind() {
        int films = 20_050;
        index.put(LongStream.rangeClosed(1, films)
                .mapToObj(id -> film(id, "Film " + id, 5.0, films - id).document())
                .toList());
        index.commit(new IndexMarker("catalogue", 1));

        assertThat(index.count(ALL)).isEqualTo(films);
        assertThat(index.list(ALL, 10, 3)).containsExactly(11L, 12L, 13L);
        assertThat(index.list(ALL, 9_999, 2)).containsExactly(10_000L, 10_001L);
        assertThat(index.list(ALL, 20_048, 100)).containsExactly(20_049L, 20_050L);
        assertThat(index.list(ALL, films, 100)).isEmpty();
        assertThat(index.list(ALL, 1_000_000_000_000L, 100)).isEmpty();
    }

    @Test
    void facets_countTitles_andFollowChanges() {
        put(
                film(1, "One", null, 0, "en").labels("Drama").year(1990),
                film(2, "Two", null, 0, "hi").labels("Drama", "War").year(2000));
        put(film(2, "Two", null, 0, "hi", "ta").labels("Comedy", "Comedy").year(2001), film(3, "Three", null, 0));

        assertThat(index.facets("movie"))
                .isEqualTo(new ListFacets(
                        3, Map.of("Drama", 1L, "Comedy", 1L), Map.of("en", 1L, "hi", 1L, "ta", 1L), 1990, 2001));
        assertThat(index.facets("book")).isEqualTo(new ListFacets(0, Map.of(), Map.of(), null, null));
    }

    @Test
    void endlessNames_areListedAllTheSame() {
        put(film(1, "a".repeat(100_000), null, 0).labels("Drama", "x".repeat(40_000)));

        assertThat(ids(genres("Drama"))).containsExactly(1L);
        assertThat(ids(list(ListOrder.TITLE))).containsExactly(1L);
    }
}
