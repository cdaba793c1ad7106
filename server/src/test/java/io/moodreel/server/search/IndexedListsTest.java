package io.moodreel.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Facets.FacetCount;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleFactsBuilder;
import io.moodreel.server.catalog.TitleFilter;
import io.moodreel.server.catalog.TitleOrder;
import io.moodreel.server.catalog.TitlePage;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is merged is listed as it stands in the catalogue. */
@ParameterizedClass
@EnumSource
class IndexedListsTest {
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 10);

    @Parameter
    DatabaseUnderTest kind;

    @TempDir
    Path folder;

    private Opened opened;
    private Catalog catalog;
    private ListsUnderTest lists;

    @BeforeEach
    void open() {
        opened = kind.open();
        catalog = new Catalog(opened.database());
        lists = new ListsUnderTest(catalog, folder);
    }

    @AfterEach
    void close() {
        lists.close();
        opened.close();
    }

    private void merge(String id, TitleFactsBuilder facts) {
        catalog.merge(List.of(new SourceTitle(Source.TMDB, Map.of("tmdb", id), facts.build())));
    }

    private static TitleFactsBuilder film(String title, int year) {
        return TitleFacts.builder(TitleType.MOVIE, title).year(year);
    }

    private static TitleFilter sorted(TitleOrder order) {
        return new TitleFilter(TitleType.MOVIE, Set.of(), Set.of(), null, null, null, null, false, order);
    }

    private List<String> names(TitleFilter filter) {
        TitlePage page = lists.list(filter, FIRST_PAGE);
        assertThat(page.total()).isEqualTo(page.items().size());
        assertThat(lists.titles(filter, FIRST_PAGE)).isEqualTo(page.items());
        return page.items().stream().map(Title::facts).map(TitleFacts::title).toList();
    }

    @Test
    void everyFilterAndOrder_reachesTheIndex() {
        merge(
                "1",
                film("The Old", 1950)
                        .genres(List.of("Drama"))
                        .languages(List.of("ja"))
                        .votes(8.0, 900));
        merge(
                "2",
                film("New", 2010)
                        .genres(List.of("War", "Drama"))
                        .languages(List.of("en"))
                        .votes(6.0, 5_000));
        merge("3", film("Unvoted", 2011));

        assertThat(names(TitleFilter.all(TitleType.MOVIE))).containsExactly("New", "The Old", "Unvoted");
        assertThat(names(sorted(TitleOrder.RATING))).containsExactly("The Old", "New", "Unvoted");
        assertThat(names(sorted(TitleOrder.NEWEST))).containsExactly("Unvoted", "New", "The Old");
        assertThat(names(sorted(TitleOrder.OLDEST))).containsExactly("The Old", "New", "Unvoted");
        assertThat(names(sorted(TitleOrder.TITLE))).containsExactly("New", "The Old", "Unvoted");
        assertThat(names(new TitleFilter(
                        TitleType.MOVIE,
                        Set.of("Drama"),
                        Set.of("en", "ja"),
                        1951,
                        2010,
                        5.0,
                        1_000L,
                        false,
                        TitleOrder.POPULAR)))
                .containsExactly("New");
        assertThat(names(new TitleFilter(
                        TitleType.MOVIE, Set.of(), Set.of(), null, null, 7.0, null, true, TitleOrder.POPULAR)))
                .containsExactly("The Old", "Unvoted");
        assertThat(names(TitleFilter.all(TitleType.BOOK))).isEmpty();
    }

    @Test
    void changedTitle_isListedByWhatItHasNow() {
        merge("1", film("One", 1990).genres(List.of("Drama", "War")).languages(List.of("hi")));
        merge("2", film("Two", 1995).genres(List.of("Drama")));
        assertThat(lists.facets(TitleType.MOVIE).total()).isEqualTo(2);

        merge("1", film("One", 1991).genres(List.of("Comedy", "Drama")).languages(List.of("hi")));

        assertThat(lists.facets(TitleType.MOVIE).genres())
                .containsExactly(new FacetCount("Drama", 2), new FacetCount("Comedy", 1));
        assertThat(lists.facets(TitleType.MOVIE).languages()).containsExactly(new FacetCount("hi", 1));
        assertThat(lists.facets(TitleType.MOVIE).yearMin()).isEqualTo(1991);
        assertThat(lists.facets(TitleType.MOVIE).yearMax()).isEqualTo(1995);
        assertThat(names(sorted(TitleOrder.NEWEST))).containsExactly("Two", "One");
    }
}
