package io.moodreel.server.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.moodreel.recommend.mood.QualityGate;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the cache of live titles promises, on every database. */
@Timeout(60)
class LiveTitlesContractTest {
    private static final QualityGate GATE = new QualityGate(7, 1_000, 1970, 2026, Set.of("en"), Set.of());

    private final MovableClock clock = new MovableClock();
    private final FakeSource source = new FakeSource(Source.TMDB, 1);

    private LiveTitles live(Opened opened) {
        return TestMetadata.live(opened.database(), clock, source);
    }

    private static List<String> names(Optional<LiveAnswer> answer) {
        return answer.orElseThrow().titles().stream()
                .map(title -> title.facts().title())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void firstQuestion_isAsked_theNextIsAnsweredFromTheCache(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            LiveTitles live = live(opened);
            source.knowing("Second film", "First film");

            LiveAnswer first = live.search(TitleType.MOVIE, "Film").orElseThrow();
            clock.pass(Duration.ofMinutes(59));
            LiveAnswer next = live.search(TitleType.MOVIE, "  film ").orElseThrow();

            assertThat(first.freshness()).isEqualTo(Freshness.FRESH);
            assertThat(next.freshness()).isEqualTo(Freshness.CACHED);
            assertThat(next.age()).isEqualTo(Duration.ofMinutes(59));
            assertThat(next.titles()).isEqualTo(first.titles()).hasSize(2);
            assertThat(names(Optional.of(next))).containsExactly("Second film", "First film");
            assertThat(source.asked).hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void answers_outliveTheProcess(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            source.knowing("Film");
            live(opened).ofGenre("Comedy", GATE);
            try (Database again = opened.another()) {
                Optional<LiveAnswer> kept =
                        TestMetadata.live(again, clock, source).ofGenre("Comedy", GATE);

                assertThat(kept.orElseThrow().freshness()).isEqualTo(Freshness.CACHED);
                assertThat(source.asked).hasValue(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatComesIn_isInTheCatalogue_mergedByIds(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            Catalog catalog = new Catalog(opened.database());
            SourceTitle known = source.film("Film", 8, 5_000);
            catalog.merge(List.of(new SourceTitle(
                    Source.MOVIELENS,
                    Map.of("movielens", "7", "tmdb", known.ids().get("tmdb")),
                    TitleFacts.builder(TitleType.MOVIE, "Film (2001)")
                            .keywords(List.of("quirky"))
                            .languages(List.of("en", "fr"))
                            .build())));
            source.knowing(List.of(known));

            Title film = live(opened)
                    .search(TitleType.MOVIE, "film")
                    .orElseThrow()
                    .titles()
                    .getFirst();

            assertThat(film.ids()).containsKeys("movielens", "tmdb");
            assertThat(film.facts().title()).isEqualTo("Film");
            assertThat(film.facts().keywords()).containsExactly("quirky");
            assertThat(film.facts().languages())
                    .as("a list does not take languages away")
                    .containsExactly("en", "fr");
        }
    }

    @ParameterizedTest
    @EnumSource
    void agedAnswer_isToldAtOnce_whileANewOneIsFetched(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            LiveTitles live = live(opened);
            source.knowing("Old");
            live.search(TitleType.MOVIE, "film");
            clock.pass(Duration.ofHours(2));
            source.knowing("New");
            CountDownLatch mayAnswer = new CountDownLatch(1);
            source.mayAnswer = mayAnswer;

            LiveAnswer stale = live.search(TitleType.MOVIE, "film").orElseThrow();
            mayAnswer.countDown();

            assertThat(stale.freshness()).isEqualTo(Freshness.STALE);
            assertThat(stale.age()).isEqualTo(Duration.ofHours(2));
            assertThat(names(Optional.of(stale))).containsExactly("Old");
            await().atMost(20, TimeUnit.SECONDS)
                    .until(() -> names(live.search(TitleType.MOVIE, "film")).equals(List.of("New")));
            assertThat(source.asked).hasValue(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void failure_isCoveredByTheOldAnswer_whichTellsItsAge(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            LiveTitles live = live(opened);
            source.knowing("Old");
            live.search(TitleType.MOVIE, "film");
            clock.pass(Duration.ofDays(3));
            source.failing();

            LiveAnswer kept = live.search(TitleType.MOVIE, "film").orElseThrow();

            assertThat(kept.freshness()).isEqualTo(Freshness.STALE_ON_ERROR);
            assertThat(kept.age()).isEqualTo(Duration.ofDays(3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void failureWithoutAnOldAnswer_isLeftToTheCatalogue_andNotAskedAgainForAWhile(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            LiveTitles live = live(opened);
            source.failing();

            assertThat(live.search(TitleType.MOVIE, "film")).isEmpty();
            assertThat(live.search(TitleType.MOVIE, "film")).isEmpty();
            assertThat(source.asked).hasValue(1);

            clock.pass(Duration.ofSeconds(16));
            live.search(TitleType.MOVIE, "film");
            assertThat(source.asked).hasValue(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingFound_isRemembered_forAShorterTime(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            LiveTitles live = live(opened);

            assertThat(live.search(TitleType.MOVIE, "film").orElseThrow().titles())
                    .isEmpty();
            clock.pass(Duration.ofMinutes(9));
            live.search(TitleType.MOVIE, "film");
            assertThat(source.asked).hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void secondSource_isAskedWhenTheFirstFails(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            FakeSource second = new FakeSource(Source.IMDB, 2).knowing("From the second");
            LiveTitles live = TestMetadata.live(opened.database(), clock, second, source.failing());

            LiveAnswer answer = live.search(TitleType.MOVIE, "film").orElseThrow();

            assertThat(answer.source()).isEqualTo("imdb");
            assertThat(source.asked).as("in their turns").hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyAtOnce_areOneQuestion(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open();
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            LiveTitles live = live(opened);
            CountDownLatch mayAnswer = new CountDownLatch(1);
            source.knowing("Film");
            source.mayAnswer = mayAnswer;
            List<Future<Optional<LiveAnswer>>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                answers.add(people.submit(() -> live.search(TitleType.MOVIE, "film")));
            }
            await().atMost(20, TimeUnit.SECONDS).until(() -> source.asked.get() > 0);
            mayAnswer.countDown();

            for (Future<Optional<LiveAnswer>> answer : answers) {
                assertThat(names(answer.get(20, TimeUnit.SECONDS))).containsExactly("Film");
            }
            assertThat(source.asked).hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void cache_isBounded_andTheOldestGo(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            LiveTitles live = TestMetadata.live(opened.database(), clock, 10, source);
            source.knowing("Film");
            for (int i = 0; i < 15; i++) {
                live.search(TitleType.MOVIE, "film " + i);
                clock.pass(Duration.ofSeconds(1));
            }

            assertThat(live.keptAnswers()).isEqualTo(10);
            try (Database again = opened.another()) {
                LiveTitles restarted = TestMetadata.live(again, clock, 10, source);
                source.asked.set(0);
                restarted.search(TitleType.MOVIE, "film 14");
                assertThat(source.asked).hasValue(0);
                restarted.search(TitleType.MOVIE, "film 0");
                assertThat(source.asked).hasValue(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void flush_forgetsAnswers_andKeepsTitles(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            LiveTitles live = live(opened);
            source.knowing("Film");
            live.search(TitleType.MOVIE, "film");

            assertThat(live.forgetAnswers()).isEqualTo(1);
            assertThat(live.keptAnswers()).isZero();
            live.search(TitleType.MOVIE, "film");
            assertThat(source.asked).hasValue(2);
            assertThat(new Catalog(opened.database()).revision()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsThatWereSearched_areNotWrittenDown(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            source.knowing("Film");
            live(opened).search(TitleType.MOVIE, "my private wish");

            List<String> questions = opened.database()
                    .read(handle -> handle.createQuery("SELECT question FROM metadata_answers")
                            .mapTo(String.class)
                            .list());

            assertThat(questions).singleElement().asString().doesNotContain("private");
        }
    }

    @ParameterizedTest
    @EnumSource
    void counts_tellHitsMissesAndWhatWasLeftToTheCatalogue(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            LiveTitles live = live(opened);
            source.knowing("Film");
            live.search(TitleType.MOVIE, "film");
            live.search(TitleType.MOVIE, "film");
            source.failing();
            live.search(TitleType.MOVIE, "another");

            assertThat(live.counts().of(Freshness.FRESH)).isEqualTo(1);
            assertThat(live.counts().of(Freshness.CACHED)).isEqualTo(1);
            assertThat(live.counts().left()).isEqualTo(1);
        }
    }
}
