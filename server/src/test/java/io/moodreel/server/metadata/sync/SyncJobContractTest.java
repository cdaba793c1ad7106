package io.moodreel.server.metadata.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.JobContext;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.jobs.Progress;
import io.moodreel.server.metadata.TestMetadata;
import io.moodreel.server.metadata.tmdb.TestTmdb;
import io.moodreel.server.metadata.tmdb.TmdbSource;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.outgoing.TestOutgoing;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sync with a TMDB on loopback, on every database. */
@Timeout(60)
class SyncJobContractTest {
    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final List<String> said = new ArrayList<>();

    /** A job's runner that keeps the last note in a field. */
    private final class Context implements JobContext {
        private final Database database;
        private @Nullable String note;

        Context(Database database, @Nullable String note) {
            this.database = database;
            this.note = note;
        }

        @Override
        public long jobId() {
            return 1;
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of();
        }

        @Override
        public void progress(Progress progress) {
            said.add(progress.message());
        }

        @Override
        public <X extends Exception> void commit(CheckpointedWork<X> work) throws X {
            note = database.<String, X>write(handle -> work.run());
        }

        @Override
        public Optional<String> checkpoint() {
            return Optional.ofNullable(note);
        }

        @Override
        public void checkCancelled() {
            // nobody cancels here
        }
    }

    /** Named: Quarkus takes an anonymous class of a validated interface for a mistake. */
    private record Config(int details) implements SyncConfig {
        @Override
        public boolean automatic() {
            return true;
        }

        @Override
        public LocalTime dailyAt() {
            return LocalTime.of(4, 15);
        }

        @Override
        public List<String> languages() {
            return List.of("hi", "ta");
        }

        @Override
        public int pages() {
            return 2;
        }
    }

    private static SyncJob job(Database database, TmdbSource tmdb, int details) {
        Catalog catalog = new Catalog(database);
        return new SyncJob(
                tmdb,
                catalog,
                TestMetadata.arrivals(catalog),
                new SyncMarks(database),
                new Config(details),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static TmdbSource tmdb() {
        return TestTmdb.at(URI.create(SERVER.baseUrl()));
    }

    private static @Nullable Title film(Database database, int number) {
        Catalog catalog = new Catalog(database);
        Long id = catalog.idsByScheme(TitleType.MOVIE, "tmdb", List.of("" + number))
                .get("" + number);
        return id == null ? null : catalog.find(id).orElseThrow();
    }

    @BeforeEach
    void lists() {
        SERVER.stubFor(get(urlPathEqualTo("/movie/popular"))
                .willReturn(okJson(TestTmdb.page(1, 1, TestTmdb.listed(1, "Popular")))));
        SERVER.stubFor(get(urlPathEqualTo("/movie/now_playing"))
                .willReturn(okJson(TestTmdb.page(1, 1, TestTmdb.listed(2, "Playing")))));
        SERVER.stubFor(get(urlPathEqualTo("/discover/movie"))
                .willReturn(okJson(TestTmdb.page(1, 1, TestTmdb.listed(3, "Discovered")))));
        SERVER.stubFor(get(urlPathEqualTo("/movie/changes"))
                .willReturn(okJson("{\"results\": [{\"id\": 7}, {\"id\": 8}], \"page\": 1, \"total_pages\": 1}")));
        for (int number = 1; number <= 8; number++) {
            SERVER.stubFor(get(urlPathEqualTo("/movie/" + number))
                    .willReturn(okJson(TestTmdb.detailed(number, "Detailed " + number))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sync_bringsNewPopularAndLanguageLists_withTheirDetails_andWhatHasChanged(DatabaseUnderTest kind)
            throws Exception {
        try (Opened opened = kind.open()) {
            Database database = opened.database();
            new Catalog(database)
                    .merge(List.of(new SourceTitle(
                            Source.TMDB,
                            Map.of("tmdb", "7"),
                            TitleFacts.builder(TitleType.MOVIE, "Known").build())));

            JobSummary summary = job(database, tmdb(), 100).run(new Context(database, null));

            assertThat(summary.counts())
                    .containsEntry("titles_added", 3L)
                    .hasEntrySatisfying(
                            "titles_updated", changed -> assertThat(changed).isPositive());
            assertThat(film(database, 1).facts().trailerUrl()).contains("watch?v=");
            assertThat(film(database, 7).facts().title()).isEqualTo("Detailed 7");
            assertThat(film(database, 8)).as("changed, but none of ours").isNull();
            assertThat(said).contains("films in Hindi", "films in Tamil", "new films", "changed films");
            SERVER.verify(getRequestedFor(urlPathEqualTo("/discover/movie"))
                    .withQueryParam("with_original_language", equalTo("ta")));
            assertThat(new SyncMarks(database).syncedAt()).contains(NOW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void syncThatWasCutOff_goesOnWhereItWas(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            Database database = opened.database();
            SERVER.stubFor(get(urlPathEqualTo("/movie/now_playing"))
                    .willReturn(aResponse().withStatus(500)));
            Context context = new Context(database, null);

            JobFailedException cutOff = catchThrowableOfType(
                    JobFailedException.class, () -> job(database, tmdb(), 100).run(context));

            assertThat(cutOff).hasMessageContaining("Resume the job later");
            assertThat(film(database, 1)).as("what was done stays").isNotNull();
            assertThat(new SyncMarks(database).syncedAt()).isEmpty();

            lists();
            SERVER.resetRequests();
            job(database, tmdb(), 100).run(context);

            assertThat(SERVER.findAll(getRequestedFor(urlPathEqualTo("/movie/popular"))))
                    .isEmpty();
            assertThat(film(database, 2)).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void filmsAskedForOneByOne_areBounded(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            JobSummary summary = job(opened.database(), tmdb(), 1).run(new Context(opened.database(), null));

            assertThat(summary.counts()).containsEntry("details", 1L).containsEntry("titles_added", 3L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutAKey_noSyncIsQueued(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            TmdbSource off = new TmdbSource(
                    TestTmdb.config(URI.create(SERVER.baseUrl()), Optional.empty()),
                    TestTmdb.SHORT,
                    TestOutgoing.shared(),
                    Clock.systemUTC());

            assertThatThrownBy(() -> job(opened.database(), off, 1).validate(Map.of()))
                    .isInstanceOf(InvalidJobException.class)
                    .hasMessageContaining("MOODREEL_TMDB_KEY");
        }
    }
}
