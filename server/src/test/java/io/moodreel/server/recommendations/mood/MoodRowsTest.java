package io.moodreel.server.recommendations.mood;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.recommend.mood.QualityGate.Condition;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.Library;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.search.ListsUnderTest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MoodRowsTest {
    @Parameter
    DatabaseUnderTest kind;

    @TempDir
    Path folder;

    private Opened opened;
    private ListsUnderTest lists;
    private Catalog catalog;
    private MoodRows rows;
    private int films;

    @BeforeEach
    void open() {
        opened = kind.open();
        catalog = new Catalog(opened.database());
        lists = new ListsUnderTest(catalog, folder);
        Library library = new Library(opened.database());
        MoodEvidence evidence = new MoodEvidence(
                library, new TitleGenres(catalog), new NobodyDeclined(), opened.database(), Clock.systemUTC());
        MoodContext context = new MoodContext(evidence, new UsualShares(lists));
        rows = new MoodRows(catalog, lists, library, context, new DefaultGate());
    }

    @AfterEach
    void close() {
        lists.close();
        opened.close();
    }

    private record NobodyDeclined() implements Declined {
        @Override
        public boolean contains(long userId) {
            return false;
        }

        @Override
        public Set<Long> everybody() {
            return Set.of();
        }
    }

    private record Film(String language, int year, double rating, long votes) {}

    private void comedies(int count, Film film) {
        List<SourceTitle> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            films++;
            batch.add(new SourceTitle(
                    Source.TMDB,
                    Map.of("tmdb", "" + films),
                    TitleFacts.builder(TitleType.MOVIE, film.language() + " " + films)
                            .year(film.year())
                            .genres(List.of("Comedy"))
                            .languages(List.of(film.language()))
                            .votes(film.rating(), film.votes())
                            .build()));
        }
        catalog.merge(batch);
    }

    private static MoodRows.Wanted wanted(MoodMode mode, OptionalLong user) {
        return new MoodRows.Wanted(Optional.of(Mood.HAPPY), mode, TitleScope.MOVIE, user);
    }

    private MoodRow happy(int limit) {
        return rows.row(wanted(MoodMode.MATCH, OptionalLong.empty()), limit);
    }

    @Test
    void tenGoodTitles_keepTheGateClosed() {
        comedies(10, new Film("en", 1990, 7.5, 2000));
        comedies(5, new Film("fr", 1990, 9.0, 50_000));

        MoodRow row = happy(20);

        assertThat(row.relaxed()).isEmpty();
        assertThat(row.items()).hasSize(10).allMatch(item -> item.languages().contains("en"));
    }

    @Test
    void conditionsAreRelaxedOneByOne_onlyAsFarAsNeeded() {
        comedies(4, new Film("en", 1990, 7.5, 2000));
        comedies(4, new Film("fr", 1990, 7.5, 2000));
        comedies(4, new Film("en", 1990, 7.5, 10));
        comedies(4, new Film("en", 1950, 7.5, 2000));

        MoodRow row = happy(20);

        assertThat(row.relaxed()).containsExactly(Condition.LANGUAGE, Condition.VOTES);
        assertThat(row.items()).hasSize(12);
        assertThat(row.items().subList(0, 4)).allMatch(item -> item.title().startsWith("en"));
        assertThat(row.items().subList(4, 8)).allMatch(item -> item.title().startsWith("fr"));
    }

    @Test
    void everythingRelaxed_isSaid_evenWhenItBroughtNothing() {
        comedies(2, new Film("en", 1990, 7.5, 2000));

        assertThat(happy(10).relaxed())
                .containsExactly(Condition.LANGUAGE, Condition.VOTES, Condition.YEAR, Condition.RATING);
        assertThat(happy(10).items()).hasSize(2);
    }

    @Test
    void titlesNobodyVotedOn_areSparedRatingAndVotes() {
        comedies(12, new Film("hi", 2001, 0, 0));

        assertThat(happy(12).relaxed()).isEmpty();
        assertThat(happy(12).items()).hasSize(12);
    }

    @Test
    void betterRated_standsFirst() {
        comedies(6, new Film("en", 1990, 7.1, 5000));
        comedies(6, new Film("hi", 1990, 8.4, 5000));

        assertThat(happy(6).items()).allMatch(item -> item.languages().contains("hi"));
    }

    @Test
    void lifting_putsLightTitlesBeforeHeavyOnes() {
        catalog.merge(List.of(
                comedy("heavy", 8.2, List.of("Comedy", "Thriller", "Drama")),
                comedy("light", 7.6, List.of("Comedy", "Romance"))));

        assertThat(titles(MoodMode.LIFT)).containsExactly("light", "heavy");
        assertThat(titles(MoodMode.MATCH)).containsExactly("heavy", "light");
    }

    private List<String> titles(MoodMode mode) {
        return rows.row(wanted(mode, OptionalLong.empty()), 10).items().stream()
                .map(item -> item.title())
                .toList();
    }

    private static SourceTitle comedy(String name, double rating, List<String> genres) {
        return new SourceTitle(
                Source.TMDB,
                Map.of("tmdb", name),
                TitleFacts.builder(TitleType.MOVIE, name)
                        .year(2000)
                        .genres(genres)
                        .languages(List.of("en"))
                        .votes(rating, 20_000)
                        .build());
    }

    @Test
    void reason_namesMoodAndGenre() {
        comedies(1, new Film("en", 1990, 7.5, 2000));

        assertThat(happy(1).items().getFirst().reasons().getFirst().text()).isEqualTo("Fits a happy mood: comedy");
        assertThat(happy(1).items().getFirst().reasons().getFirst().because()).containsExactly("Comedy");
    }
}
