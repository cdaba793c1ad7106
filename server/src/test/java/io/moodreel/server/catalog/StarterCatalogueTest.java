package io.moodreel.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.catalog.Person.Role;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The starter files hold what the pages and the mood rows count on. */
class StarterCatalogueTest {
    private static final List<SourceTitle> TITLES = StarterCatalogue.titles();
    private static final Set<String> INDIAN_LANGUAGES =
            Set.of("hi", "ta", "te", "ml", "kn", "bn", "mr", "pa", "gu", "as", "or", "ur");

    private static List<TitleFacts> ofType(TitleType type) {
        return TITLES.stream()
                .map(SourceTitle::facts)
                .filter(facts -> facts.type() == type)
                .toList();
    }

    @Test
    void thereAreEnoughFilmsAndBooks() {
        assertThat(ofType(TitleType.MOVIE)).hasSizeGreaterThanOrEqualTo(120);
        assertThat(ofType(TitleType.BOOK)).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void slugsAndNames_areUnique() {
        Set<String> slugs = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (SourceTitle title : TITLES) {
            TitleFacts facts = title.facts();
            assertThat(slugs.add(facts.type() + title.ids().get("starter")))
                    .as("slug of %s", facts.title())
                    .isTrue();
            assertThat(names.add(facts.type() + TitleKey.of(facts.title()) + facts.year()))
                    .as("name and year of %s", facts.title())
                    .isTrue();
        }
    }

    @Test
    void everyTitle_hasYearGenreLanguageMakerAndOneSentence() {
        Set<String> languages = Set.of(Locale.getISOLanguages());
        assertThat(TITLES).map(SourceTitle::facts).allSatisfy(facts -> {
            assertThat(facts.year()).isBetween(-800, Year.now().getValue());
            assertThat(facts.genres()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(languages).containsAll(facts.languages());
            assertThat(facts.languages()).isNotEmpty();
            assertThat(facts.makers()).isNotEmpty();
            assertThat(facts.overview())
                    .hasSizeBetween(80, 170)
                    .doesNotContain("!")
                    .endsWith(".");
            assertThat(facts.keywords()).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void films_haveARuntimeAndACast() {
        assertThat(ofType(TitleType.MOVIE)).allSatisfy(film -> {
            assertThat(film.runtimeMinutes()).isBetween(40, 400);
            assertThat(film.people()).anyMatch(person -> person.role() == Role.CAST);
        });
    }

    @Test
    void indianCinema_isThereInManyOfItsLanguages() {
        List<TitleFacts> indian = ofType(TitleType.MOVIE).stream()
                .filter(film -> film.languages().stream().anyMatch(INDIAN_LANGUAGES::contains))
                .toList();

        assertThat(indian).hasSizeGreaterThanOrEqualTo(45);
        assertThat(indian.stream().map(film -> film.languages().getFirst()).distinct())
                .hasSizeGreaterThanOrEqualTo(8);
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
}
