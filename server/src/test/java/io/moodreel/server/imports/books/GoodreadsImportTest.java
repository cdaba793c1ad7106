package io.moodreel.server.imports.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.catalog.Person;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.ImportFixture;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class GoodreadsImportTest {
    private static final String ENRICHED =
            """
            bookID,title,authors,average_rating,isbn,isbn13,language_code,# num_pages,ratings_count,text_reviews_count,\
            subjects,cover_url,publisher,publish_date
            7,"The Lamp (Lamps, #2)",Ada Vale-Jean-Paul Reed,4.34,0306406152,9780306406157,en-US,321,1200,5,\
            "['Fantasy fiction', ""Children's stories"", 'Lighthouses']",,Press,"Nov 01, 2003"
            8,The Lamp,Ada Vale,4.1,080442957X,9780804429573,eng,0,0,0,,,Press,2003
            x,No Number,Ada Vale,4.1,,,eng,1,1,0,,,Press,2003
            """;
    private static final String ORIGINAL =
            """
            bookID,title,authors,average_rating,isbn,isbn13,language_code,  num_pages,ratings_count,text_reviews_count,\
            publication_date,publisher
            7,The Lamp,Ada Vale/Jean-Paul Reed,4.34,0306406152,9780306406157,spa,321,1200,5,9/16/2006,Press
            9,Broken,Ada Vale, Jr./Someone,4.34,0306406152,9780306406157,eng,321,1200,5,9/16/2006,Press
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
    void enrichedRow_isABookWithSubjectsAndVotesOfTen() throws Exception {
        JobSummary summary = fixture.run(fixture.goodreads, fixture.write("books.csv", ENRICHED));

        assertThat(summary.sentence())
                .isEqualTo("3 rows read: 2 books added, 1 rejected (see import-rejects-goodreads-7.csv)");
        TitleFacts lamp = fixture.book("goodreads", "7");
        assertThat(lamp.title()).isEqualTo("The Lamp");
        assertThat(lamp.year()).isEqualTo(2003);
        assertThat(lamp.people()).extracting(Person::name).containsExactly("Ada Vale", "Jean-Paul Reed");
        assertThat(lamp.genres()).containsExactly("Fantasy", "Children");
        assertThat(lamp.keywords()).containsExactly("lamps", "lighthouses");
        assertThat(lamp.languages()).containsExactly("en");
        assertThat(lamp.pages()).isEqualTo(321);
        assertThat(lamp.voteAverage()).isEqualTo(8.68);
        assertThat(lamp.voteCount()).isEqualTo(1200);
        assertThat(fixture.book("isbn13", "9780306406157")).isEqualTo(lamp);
    }

    @Test
    void editionsOfOneNameAndYear_stayApart_andASecondImportChangesNothing() throws Exception {
        Path file = fixture.write("books.csv", ENRICHED);
        fixture.run(fixture.goodreads, file);

        assertThat(fixture.run(fixture.goodreads, file).counts())
                .containsEntry("unchanged", 2L)
                .containsEntry("updated", 0L);
        assertThat(fixture.titles(TitleType.BOOK)).isEqualTo(2);
    }

    @Test
    void originalForm_isReadToo_andRowsWithExtraCommasAreRejectedByNumber() throws Exception {
        JobSummary summary = fixture.run(fixture.goodreads, fixture.write("books.csv", ORIGINAL));

        assertThat(summary.sentence()).startsWith("2 rows read: 1 book added, 1 rejected");
        assertThat(fixture.rejects("goodreads").getFirst().getFields())
                .startsWith("3", "books.csv: the number of fields is 13, in the header it is 12");
        TitleFacts lamp = fixture.book("goodreads", "7");
        assertThat(lamp.people()).extracting(Person::name).containsExactly("Ada Vale", "Jean-Paul Reed");
        assertThat(lamp.pages()).isEqualTo(321);
        assertThat(lamp.year()).isEqualTo(2006);
        assertThat(lamp.languages()).isEqualTo(List.of("es"));
    }

    @Test
    void anotherTable_isRefusedWithItsMissingColumns() throws Exception {
        Path file = fixture.write("books.csv", "id,title\n1,Lamp\n");

        assertThatThrownBy(() -> fixture.run(fixture.goodreads, file))
                .isInstanceOf(JobFailedException.class)
                .hasMessageStartingWith(file + " lacks the columns bookID, authors,");
    }
}
