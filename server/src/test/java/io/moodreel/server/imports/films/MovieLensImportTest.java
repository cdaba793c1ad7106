package io.moodreel.server.imports.films;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.imports.ImportFixture;
import io.moodreel.server.imports.RecordingJob;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.library.RatingSummary;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource
class MovieLensImportTest {
    private static final String SOURCE = "movielens";
    private static final String MOVIES =
            """
            movieId,title,genres
            1,"Lamp, The (Lampe, La) (1995)",Children|Film-Noir|IMAX
            2,Two Doors (1999),(no genres listed)
            """;
    private static final String LINKS =
            """
            movieId,imdbId,tmdbId
            2,0000022,
            1,0000011,111
            """;
    private static final String TAGS =
            """
            userId,movieId,tag,timestamp
            5,1, Lighthouse ,1445714994
            6,1,lighthouse,1445714994
            6,2,x,1445714994
            6,99,lost,1445714994
            """;
    private static final String RATINGS =
            """
            userId,movieId,rating,timestamp
            5,1,4.0,964982703
            5,2,0.5,964982703
            6,1,5,964982703
            6,99,4.0,964982703
            6,2,4.2,964982703
            6,2,6.0,964982703
            6,2,good,964982703
            x,2,4.0,964982703
            6,2,4.0,yesterday
            6,2,4.0
            """;

    @Parameter
    DatabaseUnderTest kind;

    @TempDir
    Path folder;

    private ImportFixture fixture;

    @BeforeEach
    void open() throws IOException {
        fixture = new ImportFixture(kind, folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void films_getTheirLinksWhateverTheOrder() throws Exception {
        fixture.write("movies.csv", MOVIES);
        fixture.write("links.csv", LINKS);

        JobSummary summary = run();

        assertThat(summary.sentence()).isEqualTo("4 rows read: 2 films added");
        assertThat(fixture.title("movielens", "1").ids())
                .isEqualTo(Map.of("movielens", "1", "imdb", "tt0000011", "tmdb", "111"));
        assertThat(fixture.title("movielens", "2").ids()).isEqualTo(Map.of("movielens", "2", "imdb", "tt0000022"));
        TitleFacts lamp = fixture.film("movielens", "1");
        assertThat(lamp.title()).isEqualTo("The Lamp");
        assertThat(lamp.originalTitle()).isEqualTo("La Lampe");
        assertThat(lamp.year()).isEqualTo(1995);
        assertThat(lamp.genres()).containsExactly("Family", "Crime");
        assertThat(lamp.keywords()).containsExactly("film noir");
        assertThat(fixture.film("movielens", "2").genres()).isEmpty();
    }

    @Test
    void moviesAlone_areEnough() throws Exception {
        fixture.write("movies.csv", MOVIES);

        assertThat(run().counts()).containsEntry("added", 2L).containsEntry("ratings_added", 0L);
    }

    @Test
    void tags_becomeKeywords() throws Exception {
        fixture.write("movies.csv", MOVIES);
        fixture.write("tags.csv", TAGS);

        JobSummary summary = run();

        assertThat(summary.sentence())
                .isEqualTo("6 rows read: 2 films added, 2 tags taken over, 2 rejected"
                        + " (see import-rejects-movielens-7.csv)");
        assertThat(fixture.film("movielens", "1").keywords()).containsExactly("film noir", "lighthouse");
        assertThat(fixture.film("movielens", "1").genres()).containsExactly("Family", "Crime");
        assertThat(fixture.rejects(SOURCE))
                .extracting(row -> row.getField("row"), row -> row.getField("reason"))
                .containsExactly(
                        tuple("4", "tags.csv: the tag's length is 1; a keyword has 2 to 40 characters"),
                        tuple("5", "tags.csv: movieId 99 is not in movies.csv"));
    }

    @Test
    void ratings_areImportedAndTheWrongOnesWrittenDown() throws Exception {
        fixture.write("movies.csv", MOVIES);
        fixture.write("ratings.csv", RATINGS);

        JobSummary summary = run();

        assertThat(summary.sentence())
                .isEqualTo("12 rows read: 2 films added, 3 ratings added, 7 rejected, 1 for want of the title"
                        + " (see import-rejects-movielens-7.csv)");
        long lamp = fixture.title("movielens", "1").id();
        long doors = fixture.title("movielens", "2").id();
        assertThat(fixture.ratings.summaries(Instant.EPOCH))
                .containsExactlyInAnyOrder(new RatingSummary(lamp, 2, 9.0), new RatingSummary(doors, 1, 0.5));
        assertThat(fixture.rejects(SOURCE))
                .extracting(row -> row.getField("row"), row -> row.getField("reason"))
                .containsExactlyInAnyOrder(
                        tuple("5", "ratings.csv: no title of the catalogue has the movielens id 99"),
                        tuple("6", "ratings.csv: rating '4.2' is not one of 0.5, 1.0 … 5.0"),
                        tuple("7", "ratings.csv: rating '6.0' is not one of 0.5, 1.0 … 5.0"),
                        tuple("8", "ratings.csv: rating 'good' is not one of 0.5, 1.0 … 5.0"),
                        tuple("9", "ratings.csv: userId 'x' is no number from 1 up"),
                        tuple("10", "ratings.csv: timestamp 'yesterday' is no number of seconds since 1970"),
                        tuple("11", "ratings.csv: the number of fields is 3, in the header it is 4"));
    }

    @Test
    void secondImport_changesNothing() throws Exception {
        writeAll();
        run();
        long revision = fixture.catalog.revision();
        long version = fixture.ratings.version();

        JobSummary again = run();

        assertThat(again.counts())
                .containsEntry("unchanged", 2L)
                .containsEntry("updated", 0L)
                .containsEntry("ratings_unchanged", 3L);
        assertThat(fixture.catalog.revision()).isEqualTo(revision);
        assertThat(fixture.ratings.version()).isEqualTo(version);
    }

    @Test
    void progress_isInBytesOfAllFiles() throws Exception {
        writeAll();
        RecordingJob job = job();

        fixture.movieLens.run(job);

        assertThat(job.progress())
                .extracting(progress -> progress.message())
                .containsExactly("links", "films", "tags", "ratings", "making the titles findable");
        assertThat(job.progress()).extracting(progress -> progress.done()).isSorted();
        assertThat(job.progress().getLast().done())
                .isEqualTo(job.progress().getLast().total());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void importStoppedAfterAnyBatch_endsLikeOneThatWasNot(int batches) throws Exception {
        writeAll();
        fixture.write("movies.csv", MOVIES + manyMovies());
        fixture.write("links.csv", LINKS + "3,broken,\n");
        RecordingJob stopped = job().stoppingAfterBatches(batches);
        assertThatThrownBy(() -> fixture.movieLens.run(stopped)).isInstanceOf(RecordingJob.Stopped.class);

        JobSummary resumed = fixture.movieLens.run(stopped.again());

        assertThat(resumed.sentence())
                .isEqualTo(
                        "2,519 rows read: 2,502 films added, 2 tags taken over, 3 ratings added, 10 rejected, 1 for want of the title"
                                + " (see import-rejects-movielens-7.csv)");
        assertThat(fixture.rejects(SOURCE)).hasSize(10);
        assertThat(fixture.title("imdb", "tt0000011").ids()).containsEntry("tmdb", "111");
    }

    @Test
    void importStoppedAfterEveryBatch_comesToTheSameEnd() throws Exception {
        writeAll();
        fixture.write("movies.csv", MOVIES + manyMovies());
        RecordingJob job = job();
        JobSummary summary = null;
        while (summary == null) {
            try {
                summary = fixture.movieLens.run(job.stoppingAfterBatches(1));
            } catch (RecordingJob.Stopped stopped) {
                job = job.again();
            }
        }

        assertThat(summary.sentence()).startsWith("2,518 rows read: 2,502 films added, 2 tags taken over, 3 ratings");
    }

    @Test
    void wrongFileAmongThem_importsNothing() throws Exception {
        fixture.write("movies.csv", MOVIES);
        Path ratings = fixture.write("ratings.csv", "user,item,stars\n1,1,4.0\n");

        assertThatThrownBy(this::run)
                .isInstanceOf(JobFailedException.class)
                .hasMessage(ratings + " lacks the columns userId, movieId, rating, timestamp in its first line."
                        + " Give the ratings.csv of a MovieLens data set, unpacked from the zip of grouplens.org.");
        assertThat(fixture.catalog.isEmpty()).isTrue();
    }

    @Test
    void moviesWithoutRows_areRefused() throws Exception {
        Path movies = fixture.write("movies.csv", "movieId,title,genres\n");
        fixture.write("ratings.csv", RATINGS);

        assertThatThrownBy(this::run)
                .isInstanceOf(JobFailedException.class)
                .hasMessageStartingWith(movies + " has a header but no rows.");
    }

    @Test
    void emptyFileAmongThem_isRefused() throws Exception {
        fixture.write("movies.csv", MOVIES);
        Path tags = fixture.write("tags.csv", "");

        assertThatThrownBy(this::run)
                .isInstanceOf(JobFailedException.class)
                .hasMessageStartingWith(tags + " is empty.");
    }

    @Test
    void headersWithoutRowsInTheOthers_areFine() throws Exception {
        fixture.write("movies.csv", MOVIES);
        fixture.write("tags.csv", "userId,movieId,tag,timestamp\n");
        fixture.write("ratings.csv", "userId,movieId,rating,timestamp\n");

        assertThat(run().sentence()).isEqualTo("2 rows read: 2 films added");
    }

    @Test
    void folderThatIsNoMovieLens_isRefusedBeforeTheJobIsQueued() throws Exception {
        Path readme = Files.writeString(fixture.input().resolve("README.txt"), "hello");

        assertThatThrownBy(() -> fixture.movieLens.validate(
                        Map.of("path", fixture.input().toString())))
                .isInstanceOf(InvalidJobException.class)
                .hasMessageStartingWith(fixture.input() + " has no movies.csv. Give the folder of ");
        assertThatThrownBy(() -> fixture.movieLens.validate(Map.of("path", readme.toString())))
                .isInstanceOf(InvalidJobException.class)
                .hasMessageStartingWith(readme + " is a file.");
    }

    private void writeAll() throws IOException {
        fixture.write("movies.csv", MOVIES);
        fixture.write("links.csv", LINKS);
        fixture.write("tags.csv", TAGS);
        fixture.write("ratings.csv", RATINGS);
    }

    private static String manyMovies() {
        return IntStream.range(1_000, 3_500)
                .mapToObj(id -> "%d,Film %d (1980),Drama\n".formatted(id, id))
                .collect(joining());
    }

    private RecordingJob job() {
        return RecordingJob.of(Map.of("path", fixture.input().toString()));
    }

    private JobSummary run() throws JobFailedException {
        return fixture.movieLens.run(job());
    }
}
