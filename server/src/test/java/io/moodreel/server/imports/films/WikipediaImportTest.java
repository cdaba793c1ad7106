package io.moodreel.server.imports.films;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.catalog.Person;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.ImportFixture;
import io.moodreel.server.imports.RecordingJob;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
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
class WikipediaImportTest {
    private static final String LAMP =
            """
            {"title": "The Lamp[1]", "year": 1931, "cast": ["Ada Vale", "and", "Jo Reed", "(", "Ada Vale"],
             "genres": ["Noir", "Silent", "Animated"], "href": "The_Lamp_(film)",
             "extract": "The Lamp is about a lamp.", "thumbnail": "x", "thumbnail_width": 1}""";

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
    void film_hasTextCastAndOurGenres_andNoInventedLanguage() throws Exception {
        JobSummary summary = run(fixture.write("movies-1930s.json", list(LAMP)));

        assertThat(summary.sentence()).isEqualTo("1 row read: 1 film added");
        TitleFacts lamp = fixture.film("wikipedia", "The_Lamp_(film)#The Lamp (1931)");
        assertThat(lamp.title()).isEqualTo("The Lamp");
        assertThat(lamp.year()).isEqualTo(1931);
        assertThat(lamp.overview()).isEqualTo("The Lamp is about a lamp.");
        assertThat(lamp.genres()).containsExactly("Crime", "Animation");
        assertThat(lamp.keywords()).containsExactly("film noir", "silent film");
        assertThat(lamp.people())
                .containsExactly(new Person("Ada Vale", Person.Role.CAST), new Person("Jo Reed", Person.Role.CAST));
        assertThat(lamp.languages()).isEmpty();
        assertThat(lamp.voteCount()).isZero();
    }

    @Test
    void differentFilmsOfOneNameAndYear_stayApart_alsoWithoutAnArticle() throws Exception {
        Path file = fixture.write(
                "movies-1930s.json",
                list(
                        film("Caught", 1931, "\"Caught_(Paramount_film)\"", "Ada Vale"),
                        film("Caught", 1931, "\"Caught_(Fox_film)\"", "Jo Reed"),
                        film("Caught", 1931, "null", "Bea Lund"),
                        film("Caught", 1931, "null", "Cy Mount")));

        assertThat(run(file).counts()).containsEntry("added", 4L);
        assertThat(run(file).counts()).containsEntry("unchanged", 4L);
        assertThat(films()).isEqualTo(4);
    }

    @Test
    void filmsThatShareAnArticle_stayApart() throws Exception {
        run(fixture.write(
                "movies-1930s.json",
                list(
                        film("The Wreck", 1930, "\"The_Wreck\"", "Ada Vale"),
                        film("The Wreck", 1935, "\"The_Wreck\"", "Jo Reed"),
                        film("The Other Wreck", 1935, "\"The_Wreck\"", "Jo Reed"))));

        assertThat(films()).isEqualTo(3);
    }

    @Test
    void filmListedTwice_isTakenOnce_andASecondImportChangesNothing() throws Exception {
        Path file = fixture.write(
                "movies-1930s.json",
                list(
                        film("Lamp", 1931, "\"Lamp\"", "Ada Vale"),
                        film("Lamp", 1931, "\"Lamp\"", "Ada Vale\", \"Jo Reed")));

        JobSummary first = run(file);
        long revision = fixture.catalog.revision();

        assertThat(first.sentence()).startsWith("2 rows read: 1 film added, 1 rejected");
        assertThat(fixture.rejects("wikipedia").getFirst().getField("reason"))
                .isEqualTo("movies-1930s.json: the same film is in row 1");
        assertThat(run(file).counts()).containsEntry("unchanged", 1L);
        assertThat(fixture.catalog.revision()).isEqualTo(revision);
    }

    @Test
    void folder_isReadByDecade_packedOrNot_withoutTheListOfAllAndOtherFiles() throws Exception {
        fixture.write("genres.json", "[\"Action\"]");
        fixture.write("movies.json", list(film("All", 1931, "null", "Ada Vale")));
        fixture.write("movies-1930s.json", list(film("Lamp", 1931, "null", "Ada Vale")));
        Files.write(
                fixture.input().resolve("movies-1940s.json.gz"),
                packed(list(film("Door", 1941, "null", "Ada Vale"), film("Café", 1942, "null", "Jo Reed"))));

        assertThat(run(fixture.input()).sentence()).isEqualTo("3 rows read: 3 films added");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void importStoppedAfterAnyBatch_endsLikeOneThatWasNot(int batches) throws Exception {
        String many = IntStream.range(0, 2_500)
                .mapToObj(number -> film("Film " + number, 1931, "null", "Ada Vale"))
                .collect(joining(","));
        Path file = fixture.write(
                "movies-1930s.json",
                list(film("Lamp", 1931, "null", "Ada Vale"), many, film("Lamp", 1931, "null", "Ada Vale")));
        RecordingJob stopped = RecordingJob.of(Map.of("path", file.toString())).stoppingAfterBatches(batches);
        assertThatThrownBy(() -> fixture.wikipedia.run(stopped)).isInstanceOf(RecordingJob.Stopped.class);

        JobSummary resumed = fixture.wikipedia.run(stopped.again());

        assertThat(resumed.sentence()).startsWith("2,502 rows read: 2,501 films added, 1 rejected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|is empty",
                "{\"title\": \"Lamp\"}|is no JSON list",
                "title,year|is no JSON list",
                "[]|is an empty list",
                "[\"Action\"]|lacks title, year",
                "[{\"title\": \"Lamp\", \"year\": 1931}, {\"title\": \"Do|is no JSON any more at its entry 2",
                "[{\"title\": \"Lamp\", \"year\": 1931}|is no JSON any more at its entry 2"
            })
    void fileThatIsNoListOfFilms_isRefusedInASentenceAndChangesNothing(String content, String sentence)
            throws Exception {
        fixture.write("movies-1930s.json", list(LAMP));
        Path broken = fixture.write("movies-1940s.json", content);

        assertThatThrownBy(() -> run(fixture.input()))
                .isInstanceOf(JobFailedException.class)
                .hasMessageContainingAll(broken.toString(), sentence)
                .hasMessageNotContaining("\n");
        assertThat(fixture.catalog.isEmpty()).isTrue();
    }

    @Test
    void packedFileThatIsCutOff_isRefusedInASentenceAndChangesNothing() throws Exception {
        byte[] whole = packed(list(LAMP));
        Path file =
                Files.write(fixture.input().resolve("movies-1930s.json.gz"), Arrays.copyOf(whole, whole.length - 12));

        assertThatThrownBy(() -> run(file))
                .isInstanceOf(JobFailedException.class)
                .hasMessage(file + " is cut off or damaged: it cannot be unpacked to its end. Fetch it again.");
        assertThat(fixture.catalog.isEmpty()).isTrue();
    }

    @Test
    void folderWithoutLists_isRefusedBeforeTheJobIsQueued() {
        assertThatThrownBy(() -> fixture.wikipedia.validate(
                        Map.of("path", fixture.input().toString())))
                .isInstanceOf(InvalidJobException.class)
                .hasMessageStartingWith(fixture.input() + " has no movies-….json.");
    }

    @Test
    void entryThatIsNoFilm_isRejectedAlone() throws Exception {
        Path file = fixture.write("movies-1930s.json", list(LAMP, "17", "{\"year\": 1931}"));

        assertThat(run(file).sentence()).startsWith("3 rows read: 1 film added, 2 rejected");
    }

    private long films() {
        return fixture.titles(TitleType.MOVIE);
    }

    private JobSummary run(Path path) throws JobFailedException {
        return fixture.run(fixture.wikipedia, path);
    }

    private static String list(String... films) {
        return "[" + String.join(",\n", films) + "]";
    }

    private static String film(String title, int year, String href, String cast) {
        return "{\"title\": \"%s\", \"year\": %d, \"cast\": [\"%s\"], \"genres\": [], \"href\": %s}"
                .formatted(title, year, cast, href);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
