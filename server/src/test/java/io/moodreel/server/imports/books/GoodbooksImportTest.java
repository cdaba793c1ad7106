package io.moodreel.server.imports.books;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.ImportFixture;
import io.moodreel.server.imports.RecordingJob;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.library.RatingSummary;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource
class GoodbooksImportTest {
    private static final String BOOKS =
            """
            book_id,goodreads_book_id,best_book_id,work_id,isbn,isbn13,authors,original_publication_year,original_title,\
            title,language_code,average_rating,ratings_count,work_ratings_count
            1,70,70,700,306406152,9.78030640615e+12,"Ada Vale, Jo Reed",1951.0,La Lampe,"The Lamp (Lamps, #1)",en-US,4.34,90,100
            2,80,80,800,,,Ada Vale,-750.0,,Two Doors,ger,3.5,9,10
            """;
    private static final String TAGS =
            "tag_id,tag_name\r\n0,-\r\n1,to-read\r\n2,sci-fi\r\n3,science-fiction\r\n4,fantasy\r\n5,horror\r\n";
    private static final String BOOK_TAGS =
            """
            goodreads_book_id,tag_id,count
            70,1,9000
            70,4,50
            70,2,30
            70,3,30
            70,5,5
            80,1,-1
            """;
    private static final String RATINGS = "user_id,book_id,rating\n1,1,5\n2,1,4\n1,2,3\n1,99,3\n1,2,4\n3,2,6\n";

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
    void book_hasItsIdsItsFirstYearAndTheGenresAmongItsShelves() throws Exception {
        writeAll();

        JobSummary summary = run();

        assertThat(summary.sentence())
                .isEqualTo(
                        "20 rows read: 2 books added, 3 ratings added, 1 unchanged, 2 rejected, 1 for want of the title"
                                + " (see import-rejects-goodbooks-7.csv)");
        TitleFacts lamp = fixture.book("goodbooks", "1");
        assertThat(lamp.title()).isEqualTo("The Lamp");
        assertThat(lamp.originalTitle()).isEqualTo("La Lampe");
        assertThat(lamp.year()).isEqualTo(1951);
        assertThat(lamp.genres()).containsExactly("Science Fiction", "Fantasy");
        assertThat(lamp.keywords()).containsExactly("lamps");
        assertThat(lamp.makers()).containsExactly("Ada Vale", "Jo Reed");
        assertThat(lamp.languages()).containsExactly("en");
        assertThat(lamp.voteAverage()).isEqualTo(8.68);
        assertThat(lamp.voteCount()).isEqualTo(100);
        assertThat(fixture.book("isbn13", "9780306406157")).isEqualTo(lamp);
        assertThat(fixture.book("goodreads", "70")).isEqualTo(lamp);
        assertThat(fixture.book("goodbooks", "2").year()).isEqualTo(-750);
    }

    @Test
    void laterRowOfOneRaterAndBook_isTheLaterRating() throws Exception {
        writeAll();
        run();

        long doors = fixture.catalog
                .idsByScheme(TitleType.BOOK, "goodbooks", List.of("2"))
                .get("2");
        assertThat(fixture.ratings.summaries(Instant.EPOCH)).contains(new RatingSummary(doors, 1, 4.0));
    }

    @Test
    void secondImport_changesNothing() throws Exception {
        writeAll();
        run();
        long revision = fixture.catalog.revision();
        long version = fixture.ratings.version();

        assertThat(run().counts()).containsEntry("unchanged", 2L).containsEntry("ratings_unchanged", 4L);
        assertThat(fixture.catalog.revision()).isEqualTo(revision);
        assertThat(fixture.ratings.version()).isEqualTo(version);
    }

    @Test
    void laterRowInAnotherBatch_isNotUndoneByASecondImport() throws Exception {
        fixture.write("books.csv", BOOKS);
        String others =
                IntStream.range(10, 2_500).mapToObj("%d,1,3\n"::formatted).collect(joining());
        fixture.write("ratings.csv", "user_id,book_id,rating\n1,2,1\n" + others + "1,2,5\n");
        run();
        long version = fixture.ratings.version();

        JobSummary again = run();

        assertThat(again.counts()).containsEntry("ratings_updated", 0L).containsEntry("ratings_added", 0L);
        assertThat(fixture.ratings.version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void importStoppedAfterAnyBatch_endsLikeOneThatWasNot(int batches) throws Exception {
        writeAll();
        fixture.write(
                "ratings.csv",
                RATINGS
                        + IntStream.range(10, 2_510)
                                .mapToObj("%d,1,3\n"::formatted)
                                .collect(joining()));
        RecordingJob stopped = job().stoppingAfterBatches(batches);
        assertThatThrownBy(() -> fixture.goodbooks.run(stopped)).isInstanceOf(RecordingJob.Stopped.class);

        JobSummary resumed = fixture.goodbooks.run(stopped.again());

        assertThat(resumed.sentence()).startsWith("2,520 rows read: 2 books added, 2,503 ratings added");
        assertThat(fixture.book("goodbooks", "1").genres()).containsExactly("Science Fiction", "Fantasy");
    }

    @Test
    void booksAlone_areEnough_butNotAFolderWithout() throws Exception {
        assertThatThrownBy(() -> fixture.goodbooks.validate(
                        Map.of("path", fixture.input().toString())))
                .isInstanceOf(InvalidJobException.class)
                .hasMessageStartingWith(fixture.input() + " has no books.csv. Give the folder of ");

        fixture.write("books.csv", BOOKS);

        assertThat(run().sentence()).isEqualTo("2 rows read: 2 books added");
    }

    private void writeAll() throws IOException {
        fixture.write("books.csv", BOOKS);
        fixture.write("tags.csv", TAGS);
        fixture.write("book_tags.csv", BOOK_TAGS);
        fixture.write("ratings.csv", RATINGS);
    }

    private RecordingJob job() {
        return RecordingJob.of(Map.of("path", fixture.input().toString()));
    }

    private JobSummary run() throws Exception {
        return fixture.goodbooks.run(job());
    }
}
