package io.moodreel.server.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.moodreel.search.embedding.EmbedderUnavailableException;
import io.moodreel.search.embedding.TextEmbedder;
import io.moodreel.search.vector.VectorHit;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.JobState;
import io.moodreel.server.jobs.StartedJobs;
import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.installation.Installation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Titles get their vectors, only those that need one, whatever comes in between. */
@Timeout(60)
@ParameterizedClass
@EnumSource
class EmbedJobTest {
    @Parameter
    DatabaseUnderTest kind;

    @TempDir
    Path folder;

    private final WordBag model = new WordBag();
    private Opened opened;
    private DataFolder dataFolder;
    private Catalog catalog;

    @BeforeEach
    void open() {
        opened = kind.open();
        dataFolder = DataFolder.open(folder);
        catalog = new Catalog(opened.database());
    }

    @AfterEach
    void close() {
        dataFolder.close();
        opened.close();
    }

    private static SourceTitle film(String id, String title, String overview) {
        return new SourceTitle(
                Source.TMDB,
                Map.of("tmdb", id),
                TitleFacts.builder(TitleType.MOVIE, title).overview(overview).build());
    }

    private void mergeMany(int count) {
        catalog.merge(IntStream.range(0, count)
                .mapToObj(i -> film("" + i, "Film " + i, "About thing" + i))
                .toList());
    }

    private EmbedJob job(EmbedderFactory factory, TitleVectors vectors) {
        return new EmbedJob(
                catalog, opened.database(), dataFolder, new Embedder(factory, 4), vectors, Clock.systemUTC());
    }

    private TitleVectors vectors(Database database) {
        return new TitleVectors(database, model);
    }

    private Job run(EmbedderFactory factory) throws Exception {
        return run(factory, vectors(opened.database()));
    }

    private Job run(EmbedderFactory factory, TitleVectors vectors) throws Exception {
        try (StartedJobs jobs =
                new StartedJobs(new Installation(dataFolder, opened.database()), job(factory, vectors))) {
            return jobs.ended(jobs.submit(EmbedJob.KIND, Map.of()).id());
        }
    }

    private long id(String tmdbId) {
        return catalog.idsByScheme(TitleType.MOVIE, "tmdb", List.of(tmdbId)).get(tmdbId);
    }

    @Test
    void everyTitle_getsAVector_once() throws Exception {
        mergeMany(1_100);
        TitleVectors vectors = vectors(opened.database());

        Job job = run(model, vectors);

        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.summary().counts()).isEqualTo(Map.of("embedded", 1_100L, "unchanged", 0L));
        assertThat(job.progress().done()).isEqualTo(1_100);
        assertThat(job.progress().total()).isEqualTo(1_100);
        assertThat(vectors.size()).isEqualTo(1_100);
        assertThat(vectors.nearest(WordBag.vector("thing77"), 1, any -> true))
                .extracting(VectorHit::id)
                .containsExactly(id("77"));

        assertThat(run(model).summary().counts()).isEqualTo(Map.of("embedded", 0L, "unchanged", 0L));
        assertThat(model.passages.get()).isEqualTo(1_100);
    }

    @Test
    void onlyWhatWasChangedInItsText_isEmbeddedAgain() throws Exception {
        catalog.merge(List.of(film("1", "Heat", "A heist"), film("2", "Ran", "A king"), film("3", "Diva", "An opera")));
        run(model);

        catalog.merge(List.of(
                film("1", "Heat", "A meadow"),
                new SourceTitle(
                        Source.TMDB,
                        Map.of("tmdb", "2"),
                        TitleFacts.builder(TitleType.MOVIE, "Ran")
                                .overview("A king")
                                .votes(8.0, 5_000)
                                .build()),
                film("4", "Up", "A house")));

        assertThat(run(model).summary().counts()).isEqualTo(Map.of("embedded", 2L, "unchanged", 1L));
        assertThat(run(model).summary().counts()).isEqualTo(Map.of("embedded", 0L, "unchanged", 0L));
        TitleVectors vectors = vectors(opened.database());
        vectors.catchUp();
        assertThat(vectors.nearest(WordBag.vector("meadow"), 1, any -> true)
                        .getFirst()
                        .id())
                .isEqualTo(id("1"));
        assertThat(vectors.of(id("4")).orElseThrow()[5]).isCloseTo(WordBag.vector("Up. A house")[5], within(0.01f));
    }

    @Test
    void anotherProcess_readsTheVectors_andDoesNotMakeThemAgain() throws Exception {
        mergeMany(40);
        try (Opened ours = opened) {
            TitleVectors elsewhere = vectors(ours.database());
            elsewhere.catchUp();
            assertThat(elsewhere.size()).isZero();

            run(model);
            elsewhere.catchUp();

            assertThat(elsewhere.size()).isEqualTo(40);
            ours.database().change(handle -> new EmbeddingStore(handle)
                    .takeTurn("another process", Clock.systemUTC().instant(), Duration.ofMinutes(1)));
            mergeMany(50);
            Job job = run(model);
            assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
            assertThat(job.summary().sentence()).isEqualTo("Another process embeds the titles.");
            assertThat(model.passages.get()).isEqualTo(40);
        }
        opened = kind.open();
    }

    /** The word bag, but slow: a part of the work waits until it is let go. */
    private final class Held implements EmbedderFactory {
        final CountDownLatch begun = new CountDownLatch(40);
        final CountDownLatch mayGoOn = new CountDownLatch(1);

        @Override
        public String model() {
            return model.model();
        }

        @Override
        public int dimensions() {
            return model.dimensions();
        }

        @Override
        public TextEmbedder open() {
            TextEmbedder bag = model.open();
            return new TextEmbedder() {
                @Override
                public String model() {
                    return bag.model();
                }

                @Override
                public int dimensions() {
                    return bag.dimensions();
                }

                @Override
                public float[] query(String text) {
                    return bag.query(text);
                }

                @Override
                public List<float[]> passages(List<String> texts) {
                    begun.countDown();
                    try {
                        if (begun.getCount() == 0 && !mayGoOn.await(30, TimeUnit.SECONDS)) {
                            throw new IllegalStateException("nobody let it go on");
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return bag.passages(texts);
                }

                @Override
                public void close() {}
            };
        }
    }

    @Test
    void cancelledJob_keepsWhatIsDone_andGoesOnWithTheRest() throws Exception {
        mergeMany(200);
        Held held = new Held();
        TitleVectors vectors = vectors(opened.database());
        try (StartedJobs jobs = new StartedJobs(new Installation(dataFolder, opened.database()), job(held, vectors))) {
            long id = jobs.submit(EmbedJob.KIND, Map.of()).id();
            assertThat(held.begun.await(30, TimeUnit.SECONDS)).isTrue();
            int done = vectors.size();
            assertThat(done).as("the first part can be found meanwhile").isBetween(1, 199);

            jobs.cancel(id);
            held.mayGoOn.countDown();
            assertThat(jobs.ended(id).state()).isEqualTo(JobState.CANCELLED);
            assertThat(vectors.size()).isBetween(done, 199);

            assertThat(jobs.resume(id)).isTrue();
            await().atMost(Duration.ofSeconds(30)).until(() -> jobs.find(id).state() == JobState.SUCCEEDED);
            assertThat(vectors.size()).isEqualTo(200);
            assertThat(model.passages.get()).as("nothing was embedded twice").isEqualTo(200);
        }
    }

    @Test
    void modelThatCannotBeOpened_isToldInASentence() throws Exception {
        mergeMany(3);
        EmbedderFactory none = new EmbedderFactory() {
            @Override
            public String model() {
                return "none";
            }

            @Override
            public int dimensions() {
                return 3;
            }

            @Override
            public TextEmbedder open() {
                throw new EmbedderUnavailableException("There is no model for this machine.", new Exception());
            }
        };

        Job job = run(none);

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.error()).isEqualTo("There is no model for this machine.");
    }
}
