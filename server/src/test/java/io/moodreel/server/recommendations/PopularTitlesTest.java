package io.moodreel.server.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.ImportedRating;
import io.moodreel.server.library.Ratings;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.recommendations.PopularTitles.Answer;
import io.moodreel.server.recommendations.PopularTitles.Basis;
import io.moodreel.server.search.ListsUnderTest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class PopularTitlesTest {
    @Parameter
    DatabaseUnderTest kind;

    private static final int FILMS = 12;

    @TempDir
    Path folder;

    private Opened opened;
    private ListsUnderTest lists;
    private Ratings ratings;
    private PopularTitles popular;
    private Map<String, Long> ids;

    @BeforeEach
    void twelveFilms_theHigherTheNumberTheMoreVotes() {
        opened = kind.open();
        Catalog catalog = new Catalog(opened.database());
        ratings = new Ratings(opened.database());
        lists = new ListsUnderTest(catalog, folder);
        popular = new PopularTitles(catalog, lists, ratings);
        catalog.merge(IntStream.rangeClosed(1, FILMS)
                .mapToObj(number -> new SourceTitle(
                        Source.TMDB,
                        Map.of("tmdb", "" + number),
                        TitleFacts.builder(TitleType.MOVIE, "Film " + number)
                                .votes(5.0, number)
                                .build()))
                .toList());
        ids = catalog.idsByScheme(
                TitleType.MOVIE,
                "tmdb",
                IntStream.rangeClosed(1, FILMS).mapToObj(number -> "" + number).toList());
    }

    @AfterEach
    void close() {
        lists.close();
        opened.close();
    }

    private void rate(int film, double rating, int raters, Instant when) {
        List<ImportedRating> batch = new ArrayList<>();
        for (int rater = 0; rater < raters; rater++) {
            batch.add(new ImportedRating("rater " + rater, ids.get("" + film), rating, when));
        }
        ratings.importRatings("test", batch);
    }

    private static List<String> titles(Answer answer) {
        return answer.items().stream().map(item -> item.title()).toList();
    }

    @Test
    void withoutRatings_votesDecide() {
        Answer answer = popular.popular(TitleScope.MOVIE, Window.ALL, 3);

        assertThat(answer.basis()).isEqualTo(Basis.VOTES);
        assertThat(titles(answer)).containsExactly("Film 12", "Film 11", "Film 10");
    }

    @Test
    void ratings_decideByDampedMean_andFewerThanFiveDoNotCount() {
        for (int film = 1; film <= 10; film++) {
            rate(film, 3.0, 5, Instant.now());
        }
        rate(11, 5.0, 4, Instant.now());
        rate(1, 5.0, 6, Instant.now());

        Answer answer = popular.popular(TitleScope.MOVIE, Window.ALL, 10);

        // 50 ratings of 3.0, of which 5 became 5.0, one more 5.0 and four 5.0: μ = (45·3 + 10·5) / 55
        double overallMean = 185.0 / 55;
        assertThat(answer.basis()).isEqualTo(Basis.RATINGS);
        assertThat(titles(answer)).startsWith("Film 1").doesNotContain("Film 11");
        assertThat(answer.items().getFirst().score()).isCloseTo((30 + 5 * overallMean) / 11, within(1e-9));
        assertThat(answer.items().getFirst().reasons().getFirst().text()).contains("from 6 ratings");
    }

    @Test
    void newRatings_showAtOnce() {
        for (int film = 1; film <= 10; film++) {
            rate(film, 3.0, 5, Instant.now());
        }
        popular.popular(TitleScope.MOVIE, Window.ALL, 10);
        rate(7, 5.0, 20, Instant.now());

        assertThat(titles(popular.popular(TitleScope.MOVIE, Window.ALL, 10))).startsWith("Film 7");
    }

    @Test
    void window_leavesOldRatingsOut() {
        for (int film = 1; film <= 10; film++) {
            rate(film, 3.0, 5, Instant.now());
        }
        rate(12, 5.0, 9, Instant.now().minus(Duration.ofDays(60)));

        assertThat(titles(popular.popular(TitleScope.MOVIE, Window.ALL, 10))).startsWith("Film 12");
        assertThat(titles(popular.popular(TitleScope.MOVIE, Window.MONTH, 10))).doesNotContain("Film 12");
    }

    @Test
    void booksAlone_leaveFilmsOut() {
        assertThat(popular.popular(TitleScope.BOOK, Window.ALL, 10).items()).isEmpty();
    }
}
