package io.moodreel.server.imports.ratings;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.ImportFixture;
import io.moodreel.server.imports.RecordingJob;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.library.RatingSummary;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource
class RatingsImportTest {
    @Parameter
    DatabaseUnderTest kind;

    @TempDir
    Path folder;

    private ImportFixture fixture;
    private long lamp;
    private long doors;

    @BeforeEach
    void open() throws IOException {
        fixture = new ImportFixture(kind, folder);
        fixture.catalog.merge(List.of(
                new SourceTitle(
                        Source.MOVIELENS,
                        Map.of("movielens", "1", "imdb", "tt0114709", "tmdb", "862"),
                        TitleFacts.builder(TitleType.MOVIE, "The Lamp")
                                .year(1995)
                                .build()),
                new SourceTitle(
                        Source.GOODBOOKS,
                        Map.of("goodbooks", "1", "goodreads", "70", "isbn13", "9780306406157"),
                        TitleFacts.builder(TitleType.BOOK, "Two Doors")
                                .year(1951)
                                .build())));
        lamp = fixture.title("movielens", "1").id();
        doors = fixture.catalog
                .idsByScheme(TitleType.BOOK, "goodbooks", List.of("1"))
                .get("1");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "userId,movieId,rating,timestamp\\n7,1,4.5,964982703|movie ratings up to 5 by movielens id",
                "7,1,4.5,964982703|movie ratings up to 5 by movielens id",
                "7::1::4.5::964982703|movie ratings up to 5 by movielens id",
                "7::0114709::9::964982703|movie ratings up to 10 by imdb id",
                "userId,imdbId,rating\\n7,tt0114709,9|movie ratings up to 10 by imdb id",
                "user_id,tmdb_id,rating\\n7,862,4.5|movie ratings up to 5 by tmdb id"
            })
    void filmRatings_areReadInTheFormsThatGoRound(String content, String taken) throws Exception {
        JobSummary summary = run(content.replace("\\n", "\n"));

        assertThat(summary.sentence())
                .isEqualTo("1 row read: 1 rating added. Taken as " + taken
                        + ", of the raters of \"ratings:input/ratings.csv\"");
        assertThat(fixture.ratings.summaries(Instant.EPOCH)).containsExactly(new RatingSummary(lamp, 1, 4.5));
    }

    @Test
    void tabsOfMovieLens100k_needToBeToldWhoseNumbersTheyAre() throws Exception {
        assertThatThrownBy(() -> run("196\t1\t3\t881250949\n"))
                .isInstanceOf(JobFailedException.class)
                .hasMessageEndingWith("does not show whose ids its titles have. Add --item-scheme with one of"
                        + " movielens, tmdb, imdb, isbn, goodbooks, goodreads.");

        assertThat(run("196\t1\t3\t881250949\n", "item_scheme", "movielens").counts())
                .containsEntry("ratings_added", 1L);
    }

    @Test
    void bookCrossing_findsIsbnsThatLostZeros_andCountsWhatIsNoOpinion() throws Exception {
        Path file = fixture.write(
                "BX-Book-Ratings.csv",
                "\"User-ID\";\"ISBN\";\"Book-Rating\"\n\"1\";\"306406152\";\"9\"\n\"2\";\"0306406152\";\"0\"\n"
                        + "\"3\";\"080442957X\";\"8\"\n\"4\";\"caf\u00e9\";\"8\"\n\"5\";\"306406152\";\"11\"\n",
                StandardCharsets.ISO_8859_1);

        JobSummary summary = fixture.run(fixture.ratingsFile, file);

        assertThat(summary.sentence())
                .isEqualTo("5 rows read: 1 rating added, 1 book had without an opinion, 3 rejected, 1 for want of the"
                        + " title (see import-rejects-ratings-7.csv). Taken as book ratings up to 10 by isbn id, of the"
                        + " raters of \"ratings:input/BX-Book-Ratings.csv\"");
        assertThat(fixture.ratings.summaries(Instant.EPOCH)).containsExactly(new RatingSummary(doors, 1, 4.5));
        assertThat(fixture.rejects("ratings"))
                .extracting(row -> row.getField("reason"))
                .containsExactlyInAnyOrder(
                        "BX-Book-Ratings.csv: no title of the catalogue has the isbn13 id 9780804429573",
                        "BX-Book-Ratings.csv: 'caf\u00e9' is no ISBN",
                        "BX-Book-Ratings.csv: rating '11' is not one of 1, 2 … 10");
    }

    @Test
    void ratersOfTwoFiles_areNotMixedUp_andThoseOfOneFileAreTheSameAgain() throws Exception {
        run("7,1,4.0,964982703\n");
        Path other = Files.createDirectories(fixture.input().resolve("other")).resolve("ratings.csv");
        Files.writeString(other, "7,1,2.0,964982703\n");
        fixture.run(fixture.ratingsFile, other);

        assertThat(fixture.ratings.summaries(Instant.EPOCH)).containsExactly(new RatingSummary(lamp, 2, 6.0));
        assertThat(run("7,1,4.0,964982703\n").counts()).containsEntry("ratings_unchanged", 1L);
        assertThat(run("7,1,4.0,964982703\n", "source", "mine").counts()).containsEntry("ratings_added", 1L);
    }

    @Test
    void scaleIsOverridable() throws Exception {
        run("userId,movieId,rating\n7,1,4\n", "scale", "10");

        assertThat(fixture.ratings.summaries(Instant.EPOCH)).containsExactly(new RatingSummary(lamp, 1, 2.0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "item_scheme|amazon|item_scheme must be one of movielens, tmdb, imdb, isbn, goodbooks, goodreads",
                "scale|7|scale must be one of 5, 10",
                "include_adult|true|--include-adult is no option of import-ratings. It has --item-scheme, --type",
                "type|book|is missing: --type book alone"
            })
    void wrongOptions_areRefusedBeforeTheJobIsQueued(String name, String value, String sentence) throws Exception {
        Path file = fixture.write("ratings.csv", "7,1,4,964982703\n");

        assertThatThrownBy(() -> fixture.ratingsFile.validate(Map.of("path", file.toString(), name, value)))
                .isInstanceOf(InvalidJobException.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|is empty",
                "hello|has no rows of user, title and rating",
                "movieId,title,genres\\n1,Lamp,Drama|names no columns of user, title and rating",
                "userId,movieId,rating\\n|has a header but no rows"
            })
    void otherFiles_areRefusedInASentence(String content, String sentence) {
        assertThatThrownBy(() -> run(content.replace("\\n", "\n")))
                .isInstanceOf(JobFailedException.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void importStoppedAfterAnyBatch_endsLikeOneThatWasNot(int batches) throws Exception {
        Path file = fixture.write(
                "ratings.csv",
                IntStream.range(1, 2_501)
                                .mapToObj("%d,1,3,964982703\n"::formatted)
                                .collect(joining()) + "9,5,3,1\n");
        RecordingJob stopped = RecordingJob.of(Map.of("path", file.toString())).stoppingAfterBatches(batches);
        assertThatThrownBy(() -> fixture.ratingsFile.run(stopped)).isInstanceOf(RecordingJob.Stopped.class);

        JobSummary resumed = fixture.ratingsFile.run(stopped.again());

        assertThat(resumed.sentence()).startsWith("2,501 rows read: 2,500 ratings added, 1 rejected, 1 for want");
        assertThat(fixture.ratings.summaries(Instant.EPOCH)).containsExactly(new RatingSummary(lamp, 2_500, 7_500.0));
    }

    private JobSummary run(String content, String... options) throws Exception {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("path", fixture.write("ratings.csv", content).toString());
        for (int index = 0; index < options.length; index += 2) {
            parameters.put(options[index], options[index + 1]);
        }
        return fixture.run(fixture.ratingsFile, parameters);
    }
}
