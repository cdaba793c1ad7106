package io.moodreel.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.catalog.Person.Role;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every row of the starter files is whole and well-formed, and none is there twice. */
class StarterRowsTest {
    private static final List<SourceTitle> TITLES = StarterCatalogue.titles();
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int OLDEST_BOOK = -800;

    private static final Map<TitleType, Set<String>> GENRES = Map.of(
            TitleType.MOVIE,
            Set.of(
                    "Action",
                    "Adventure",
                    "Animation",
                    "Comedy",
                    "Crime",
                    "Documentary",
                    "Drama",
                    "Family",
                    "Fantasy",
                    "History",
                    "Horror",
                    "Music",
                    "Mystery",
                    "Romance",
                    "Science Fiction",
                    "Thriller",
                    "War",
                    "Western"),
            TitleType.BOOK,
            Set.of(
                    "Action",
                    "Adventure",
                    "Biography",
                    "Children",
                    "Classics",
                    "Comedy",
                    "Crime",
                    "Drama",
                    "Fantasy",
                    "Historical Fiction",
                    "History",
                    "Horror",
                    "Memoir",
                    "Mystery",
                    "Nonfiction",
                    "Philosophy",
                    "Poetry",
                    "Romance",
                    "Science Fiction",
                    "Short Stories",
                    "Thriller",
                    "War"));

    private static List<SourceTitle> ofType(TitleType type) {
        return TITLES.stream().filter(title -> title.facts().type() == type).toList();
    }

    @ParameterizedTest
    @EnumSource
    void idsElsewhereAndOurs_areEachOfOneTitle(TitleType type) {
        Map<String, String> owners = new HashMap<>();
        for (SourceTitle title : ofType(type)) {
            title.ids().forEach((scheme, id) -> assertThat(
                            owners.put(scheme + " " + id, title.facts().title()))
                    .as("other title with %s %s", scheme, id)
                    .isNull());
        }
    }

    @ParameterizedTest
    @EnumSource
    void titleAndYear_areOfOneTitleOnly(TitleType type) {
        Set<String> seen = new HashSet<>();
        for (SourceTitle title : ofType(type)) {
            TitleFacts facts = title.facts();
            assertThat(seen.add(TitleKey.of(facts.title()) + " " + facts.year()))
                    .as("first time that %s (%s) is there", facts.title(), facts.year())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void originalTitleAndMaker_areOfOneTitleOnly(TitleType type) {
        Set<String> seen = new HashSet<>();
        for (SourceTitle title : ofType(type)) {
            TitleFacts facts = title.facts();
            assertThat(seen.add(TitleKey.of(facts.originalTitle()) + " by "
                            + facts.makers().getFirst()))
                    .as("first time that %s is there", facts.originalTitle())
                    .isTrue();
        }
    }

    @Test
    void slugsOfFilms_arePlainAndEndWithTheYear() {
        assertThat(ofType(TitleType.MOVIE))
                .allSatisfy(film -> assertThat(film.ids().get("starter"))
                        .matches("[a-z0-9]+(-[a-z0-9]+)*")
                        .endsWith("-" + film.facts().year()));
    }

    @Test
    void idsElsewhere_haveTheirForm() {
        assertThat(TITLES).map(SourceTitle::ids).allSatisfy(ids -> {
            assertThat(Set.of("starter", "imdb", "tmdb")).containsAll(ids.keySet());
            assertThat(ids.getOrDefault("imdb", "tt0000000")).matches("tt\\d{7,}");
            assertThat(ids.getOrDefault("tmdb", "0")).matches("\\d+");
        });
    }

    @ParameterizedTest
    @EnumSource
    void years_arePossible(TitleType type) {
        int oldest = type == TitleType.MOVIE ? 1900 : OLDEST_BOOK;
        assertThat(ofType(type)).map(SourceTitle::facts).allSatisfy(facts -> assertThat(facts.year())
                .as(facts.title())
                .isBetween(oldest, Year.now().getValue()));
    }

    @ParameterizedTest
    @EnumSource
    void genres_areOfTheVocabulary(TitleType type) {
        assertThat(ofType(type)).map(SourceTitle::facts).allSatisfy(facts -> {
            assertThat(facts.genres()).as(facts.title()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(GENRES.get(type)).as(facts.title()).containsAll(facts.genres());
        });
    }

    @Test
    void languages_areCodesOfIso639() {
        assertThat(TITLES).map(SourceTitle::facts).allSatisfy(facts -> {
            assertThat(facts.languages()).as(facts.title()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(LANGUAGES).as(facts.title()).containsAll(facts.languages());
        });
    }

    @Test
    void everyTitle_hasItsMaker() {
        assertThat(TITLES).map(SourceTitle::facts).allSatisfy(facts -> assertThat(facts.makers())
                .as(facts.title())
                .isNotEmpty()
                .doesNotHaveDuplicates());
    }

    @Test
    void films_haveARuntimeAndACast() {
        assertThat(ofType(TitleType.MOVIE)).map(SourceTitle::facts).allSatisfy(film -> {
            assertThat(film.runtimeMinutes()).as(film.title()).isBetween(40, 400);
            assertThat(film.people()).as(film.title()).anyMatch(person -> person.role() == Role.CAST);
        });
    }

    @ParameterizedTest
    @EnumSource
    void synopses_areOneOrTwoQuietSentences(TitleType type) {
        // the first books were written shorter
        int shortest = type == TitleType.MOVIE ? 110 : 100;
        assertThat(ofType(type)).map(SourceTitle::facts).allSatisfy(facts -> assertThat(facts.overview())
                .as(facts.title())
                .hasSizeBetween(shortest, 260)
                .doesNotContain("!", "  ")
                .endsWith("."));
    }

    @Test
    void keywords_areFourToEightInLowerCase() {
        assertThat(TITLES).map(SourceTitle::facts).allSatisfy(facts -> {
            assertThat(facts.keywords()).as(facts.title()).hasSizeBetween(4, 8).doesNotHaveDuplicates();
            assertThat(facts.keywords())
                    .as(facts.title())
                    .allSatisfy(word -> assertThat(word).isNotBlank().isEqualTo(word.toLowerCase(Locale.ROOT)));
        });
    }
}
