package io.moodreel.server.catalog;

import static io.moodreel.server.catalog.CatalogUnderTest.film;
import static io.moodreel.server.catalog.CatalogUnderTest.movielens;
import static io.moodreel.server.catalog.CatalogUnderTest.onCatalogue;
import static io.moodreel.server.catalog.CatalogUnderTest.tmdb;
import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.platform.database.DatabaseUnderTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The starter files hold enough for what the pages and the mood rows count on, and take imports in. */
class StarterCatalogueTest {
    private static final List<SourceTitle> TITLES = StarterCatalogue.titles();

    // ur, pa and bn are spoken beyond India too, but only a film or two here is from there
    private static final Set<String> INDIAN_LANGUAGES =
            Set.of("as", "bn", "gu", "hi", "kn", "ks", "ml", "mr", "or", "pa", "sa", "ta", "te", "ur");

    private static List<TitleFacts> ofType(TitleType type) {
        return TITLES.stream()
                .map(SourceTitle::facts)
                .filter(facts -> facts.type() == type)
                .toList();
    }

    @Test
    void thereAreEnoughFilms() {
        assertThat(ofType(TitleType.MOVIE).size()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void thereAreEnoughBooks() {
        assertThat(ofType(TitleType.BOOK).size()).isGreaterThanOrEqualTo(150);
    }

    @Test
    void indianCinema_isThereInManyOfItsLanguages() {
        List<String> mainLanguages = ofType(TitleType.MOVIE).stream()
                .map(film -> film.languages().getFirst())
                .filter(INDIAN_LANGUAGES::contains)
                .toList();

        assertThat(mainLanguages).hasSizeGreaterThanOrEqualTo(120);
        assertThat(Set.copyOf(mainLanguages)).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void everyMoodsGenre_hasEnoughForARowWithoutRelaxing() {
        for (String genre : List.of("Comedy", "Drama", "Action", "Adventure", "Horror")) {
            assertThat(ofType(TitleType.MOVIE).stream()
                            .filter(film -> film.genres().contains(genre))
                            .filter(film -> film.year() != null && film.year() >= 1970)
                            .filter(film -> film.languages().contains("en")
                                    || film.languages().contains("hi")))
                    .as(genre)
                    .hasSizeGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void everyDecadeSinceTheTwenties_hasFilms() {
        for (int decade = 1920; decade <= 2020; decade += 10) {
            int first = decade;
            assertThat(ofType(TitleType.MOVIE).stream()
                            .filter(film -> film.year() != null && film.year() >= first && film.year() < first + 10))
                    .as("%ds", decade)
                    .hasSizeGreaterThanOrEqualTo(10);
        }
    }

    @ParameterizedTest
    @EnumSource
    void filmWhoseYearTheSourcesDispute_isOneTitleAfterAnImport(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(TITLES);

            MergeCounts counts = catalog.merge(List.of(
                    tmdb("289", film("Casablanca", 1943).build()),
                    new SourceTitle(
                            Source.TMDB,
                            Map.of("tmdb", "94329", "imdb", "tt1899353"),
                            film("The Raid", 2012).build()),
                    movielens(
                            "99000",
                            Map.of("imdb", "tt0907657"),
                            film("Once", 2006).build())));

            assertThat(counts).isEqualTo(new MergeCounts(0, 3, 0));
        });
    }
}
