package io.moodreel.server.imports.films;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.moodreel.server.imports.ImportFixture;
import io.moodreel.server.imports.RecordingJob;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
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
class TmdbImportTest {
    private static final TmdbRows FILM = TmdbRows.textLists();

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
    void films_areAddedThenKnown() throws Exception {
        Path file = fixture.write("films.csv", films(3));

        JobSummary first = fixture.run(fixture.tmdb, file);
        JobSummary second = fixture.run(fixture.tmdb, file);

        assertThat(first.sentence()).isEqualTo("3 rows read: 3 films added");
        assertThat(first.counts())
                .containsExactly(
                        Map.entry("rows", 3L),
                        Map.entry("added", 3L),
                        Map.entry("updated", 0L),
                        Map.entry("unchanged", 0L),
                        Map.entry("skipped", 0L),
                        Map.entry("rejected", 0L));
        assertThat(second.sentence()).isEqualTo("3 rows read: 3 films unchanged");
        assertThat(fixture.film("tmdb", "2").title()).isEqualTo("The Last Lamp 2");
        assertThat(fixture.rejectsFile("import-tmdb")).doesNotExist();
    }

    @Test
    void olderForm_isRecognisedByItsHeader() throws Exception {
        TmdbRows film = TmdbRows.jsonLists();
        Path file = fixture.write("tmdb_5000_movies.csv", film.header() + "\n" + film.row() + "\n");

        assertThat(fixture.run(fixture.tmdb, file).counts()).containsEntry("added", 1L);
        assertThat(fixture.film("tmdb", "4711").genres()).containsExactly("Drama", "Science Fiction");
    }

    @Test
    void adultFilms_areSkippedUnlessAskedFor() throws Exception {
        Path file = fixture.write(
                "films.csv", FILM.header() + "\n" + FILM.with("adult", "True").row() + "\n" + film(2) + "\n");

        JobSummary without = fixture.run(fixture.tmdb, file);
        JobSummary with = fixture.tmdb.run(RecordingJob.of(Map.of("path", file.toString(), "include_adult", "true")));

        assertThat(without.sentence()).isEqualTo("2 rows read: 1 film added, 1 adult film skipped");
        assertThat(with.sentence()).isEqualTo("2 rows read: 1 film added, 1 unchanged");
    }

    @Test
    void rowsThatAreWrong_areWrittenDownAndTheOthersImported() throws Exception {
        Path file = fixture.write(
                "films.csv",
                String.join(
                        "\r\n",
                        FILM.header(),
                        film(1),
                        FILM.with("id", "").row(),
                        "5,too,short",
                        "6,\"a \"stray\" quote\"",
                        film(2),
                        "7,\"cut of"));

        JobSummary summary = fixture.run(fixture.tmdb, file);

        assertThat(summary.sentence())
                .isEqualTo("6 rows read: 2 films added, 4 rejected (see import-rejects-tmdb-7.csv)");
        assertThat(fixture.rejects("tmdb"))
                .extracting(row -> row.getField("row"), row -> row.getField("reason"))
                .containsExactly(
                        tuple("3", "films.csv: id is empty"),
                        tuple("4", "films.csv: the number of fields is 3, in the header it is 15"),
                        tuple("5", "films.csv: a quote inside a quoted field is not doubled"),
                        tuple("7", "films.csv: a quoted field is not closed before the end of the file"));
        assertThat(fixture.rejects("tmdb").getLast().getField("raw")).isEqualTo("7,\"cut of");
    }

    @Test
    void latin1File_isReadWithItsAccents() throws Exception {
        TmdbRows film = FILM.with("title", "Amélie à Málaga").with("original_title", "");
        fixture.write("films.csv", film.header() + "\n" + film.row() + "\n", Charset.forName("windows-1252"));

        fixture.run(fixture.tmdb, fixture.input().resolve("films.csv"));

        assertThat(fixture.film("tmdb", "4711").title()).isEqualTo("Amélie à Málaga");
    }

    @Test
    void fileThatIsSomethingElse_importsNothing() throws Exception {
        Path books = fixture.write("books.csv", "isbn,author\n1,Someone\n");

        assertThatThrownBy(() -> fixture.run(fixture.tmdb, books))
                .isInstanceOf(JobFailedException.class)
                .hasMessageStartingWith(books + " lacks the columns id, title, original_title,")
                .hasMessageEndingWith(
                        "in its first line. Give TMDB_movie_dataset_v11.csv or tmdb_5000_movies.csv, as Kaggle has them.");
        assertThat(fixture.catalog.isEmpty()).isTrue();
    }

    @Test
    void headerAlone_isRefused() throws Exception {
        Path file = fixture.write("films.csv", FILM.header() + "\n");

        assertThatThrownBy(() -> fixture.run(fixture.tmdb, file))
                .isInstanceOf(JobFailedException.class)
                .hasMessageContaining("has a header but no rows");
    }

    @Test
    void fileThatWentAwaySinceTheJobWasQueued_failsWithASentence() {
        Path gone = fixture.input().resolve("gone.csv");

        assertThatThrownBy(() -> fixture.run(fixture.tmdb, gone))
                .isInstanceOf(JobFailedException.class)
                .hasMessageStartingWith(gone + " does not exist");
    }

    @Test
    void parametersThatLeadNowhere_areRefusedBeforeTheJobIsQueued() throws Exception {
        Path file = fixture.write("films.csv", films(1));

        fixture.tmdb.validate(Map.of("path", file.toString()));
        assertThatThrownBy(() -> fixture.tmdb.validate(Map.of("path", folder.toString())))
                .isInstanceOf(InvalidJobException.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> fixture.tmdb.validate(Map.of("path", file.toString(), "include_adult", "yes")))
                .isInstanceOf(InvalidJobException.class)
                .hasMessage("include_adult must be one of true, false, was \"yes\".");
    }

    @Test
    void progress_isInBytesAndEndsAtTheSizeOfTheFile() throws Exception {
        Path file = fixture.write("films.csv", films(2_500));
        RecordingJob job = RecordingJob.of(Map.of("path", file.toString()));

        fixture.tmdb.run(job);

        assertThat(job.progress())
                .extracting(progress -> progress.message())
                .containsExactly("films", "films", "films", "making the titles findable");
        assertThat(job.progress()).extracting(progress -> progress.done()).isSorted();
        assertThat(job.progress().getLast().done())
                .isEqualTo(file.toFile().length())
                .isEqualTo(job.progress().getLast().total());
    }

    @Test
    void stoppedImport_goesOnBehindItsCheckpoint() throws Exception {
        Path file = fixture.write("films.csv", FILM.header() + "\nbroken\n" + rows(2_500));
        RecordingJob stopped = RecordingJob.of(Map.of("path", file.toString())).stoppingAfterBatches(2);

        assertThatThrownBy(() -> fixture.tmdb.run(stopped)).isInstanceOf(RecordingJob.Stopped.class);
        JobSummary summary = fixture.tmdb.run(stopped.again());

        assertThat(summary.sentence())
                .isEqualTo("2,501 rows read: 2,500 films added, 1 rejected (see import-rejects-tmdb-7.csv)");
        assertThat(fixture.rejects("tmdb")).hasSize(1);
    }

    @Test
    void longRows_makeSmallerBatches() throws Exception {
        String overview = "x".repeat(900_000);
        String rows = IntStream.rangeClosed(1, 12)
                .mapToObj(id -> FILM.with("id", Integer.toString(id))
                                .with("overview", overview)
                                .row() + "\n")
                .collect(joining());
        Path file = fixture.write("films.csv", FILM.header() + "\n" + rows);
        RecordingJob job = RecordingJob.of(Map.of("path", file.toString()));

        assertThat(fixture.tmdb.run(job).counts()).containsEntry("added", 12L);
        assertThat(job.progress())
                .filteredOn(progress -> progress.message().equals("films"))
                .hasSize(2);
    }

    @Test
    void fileThatGoesWrongForGood_failsWithASentence() throws Exception {
        Path file = fixture.write("films.csv", FILM.header() + "\n" + "x\",\"y\n".repeat(400_000));

        assertThatThrownBy(() -> fixture.run(fixture.tmdb, file))
                .isInstanceOf(JobFailedException.class)
                .hasMessageStartingWith("Row 101 of " + file + " is the 100th that does not end within");
    }

    @Test
    void checkpointOfAnotherFile_isIgnored() throws Exception {
        Path file = fixture.write("films.csv", films(1_500));
        RecordingJob stopped = RecordingJob.of(Map.of("path", file.toString())).stoppingAfterBatches(1);
        assertThatThrownBy(() -> fixture.tmdb.run(stopped)).isInstanceOf(RecordingJob.Stopped.class);

        fixture.write("films.csv", films(3));

        assertThat(fixture.tmdb.run(stopped.again()).sentence()).isEqualTo("3 rows read: 3 films unchanged");
    }

    private static String films(int count) {
        return FILM.header() + "\n" + rows(count);
    }

    private static String rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> film(number) + "\n")
                .collect(joining());
    }

    private static String film(int number) {
        return FILM.with("id", Integer.toString(number))
                .with("title", "The Last Lamp " + number)
                .with("imdb_id", "tt%07d".formatted(number))
                .row();
    }
}
