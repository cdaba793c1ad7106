package io.moodreel.server.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.library.RatingSummary;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The real files, with counts taken from them independently with Python's csv module. */
@Tag("shared-data")
@ParameterizedClass
@EnumSource
class SharedDataImportTest {
    private static final String SETTING = "MOODREEL_SHARED_DATA";

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
    void tmdbV11_isImportedButForItsTruncatedLastRow() throws Exception {
        JobSummary summary = fixture.run(fixture.tmdb, shared("tmdb-v11/TMDB_movie_dataset_v11.csv"));

        assertThat(summary.sentence())
                .isEqualTo("2,631 rows read: 2,630 films added, 1 rejected (see import-rejects-tmdb-7.csv)");
        assertThat(fixture.rejects("tmdb").getFirst().getField("row")).isEqualTo("2632");
        assertThat(films(film -> film.genres().contains("Drama"))).isEqualTo(1_001);
        assertThat(films(film -> film.genres().contains("Science Fiction"))).isEqualTo(439);
        assertThat(films(film -> film.languages().contains("hi"))).isEqualTo(19);
        assertThat(films(film -> film.languages().contains("zh"))).isEqualTo(103);
        assertThat(films(film -> film.keywords().isEmpty())).isEqualTo(6);
        assertThat(films(film -> film.year() == null)).isZero();
        assertThat(votes()).isEqualTo(12_998_870);
    }

    @Test
    void tmdb5000_isImportedWhole() throws Exception {
        JobSummary summary = fixture.run(fixture.tmdb, shared("tmdb-5000/tmdb_5000_movies.csv"));

        assertThat(summary.sentence()).isEqualTo("4,803 rows read: 4,803 films added");
        assertThat(films(film -> film.genres().contains("Drama"))).isEqualTo(2_297);
        assertThat(films(film -> film.genres().isEmpty())).isEqualTo(28);
        assertThat(films(film -> film.languages().contains("hi"))).isEqualTo(48);
        assertThat(films(film -> film.languages().contains("zh"))).isEqualTo(134);
        assertThat(films(film -> film.runtimeMinutes() == null)).isEqualTo(37);
        assertThat(films(film -> film.year() == null)).isEqualTo(1);
        assertThat(films(film -> film.overview().isEmpty())).isEqualTo(4);
        assertThat(films(film -> film.voteAverage() == null)).isEqualTo(62);
    }

    @Test
    void movieLens_isImportedWithTagsAndRatings() throws Exception {
        JobSummary summary = fixture.run(fixture.movieLens, shared("ml-latest-small"));

        assertThat(summary.sentence())
                .isEqualTo("124,003 rows read: 9,742 films added, 3,676 tags taken over, 100,836 ratings added,"
                        + " 7 rejected (see import-rejects-movielens-7.csv)");
        assertThat(films(film -> film.genres().contains("Family"))).isEqualTo(664);
        assertThat(films(film -> film.genres().contains("Crime"))).isEqualTo(1_234);
        assertThat(films(film -> film.genres().isEmpty())).isEqualTo(34);
        assertThat(films(film -> film.year() != null)).isEqualTo(9_730);
        assertThat(films(film -> !film.keywords().isEmpty())).isEqualTo(1_622);
        assertThat(all().stream()
                        .mapToInt(film -> film.facts().keywords().size())
                        .sum())
                .isEqualTo(3_654);
        List<RatingSummary> ratings = fixture.ratings.summaries(Instant.EPOCH);
        assertThat(ratings).hasSize(9_724);
        assertThat(ratings.stream().mapToDouble(RatingSummary::sum).sum()).isEqualTo(353_083.0);
        assertThat(fixture.title("movielens", "1").ids())
                .isEqualTo(Map.of("movielens", "1", "imdb", "tt0114709", "tmdb", "862"));
    }

    @Test
    void tmdbAndMovieLens_meetInTheSameFilmsAndASecondImportChangesNothing() throws Exception {
        Path tmdb = shared("tmdb-v11/TMDB_movie_dataset_v11.csv");
        Path movieLens = shared("ml-latest-small");

        fixture.run(fixture.tmdb, tmdb);
        JobSummary first = fixture.run(fixture.movieLens, movieLens);
        long revision = fixture.catalog.revision();
        JobSummary second = fixture.run(fixture.movieLens, movieLens);

        assertThat(first.counts()).containsEntry("updated", 2_108L).containsEntry("added", 7_634L);
        assertThat(second.counts()).containsEntry("unchanged", 9_742L).containsEntry("ratings_unchanged", 100_836L);
        assertThat(fixture.run(fixture.tmdb, tmdb).counts()).containsEntry("unchanged", 2_630L);
        assertThat(fixture.catalog.revision()).isEqualTo(revision);
    }

    @Test
    void goodbooks_isImportedWhole_andASecondTimeChangesNothing() throws Exception {
        JobSummary summary = fixture.run(fixture.goodbooks, shared("goodbooks-10k"));

        assertThat(summary.sentence()).isEqualTo("44,252 rows read: 10,000 books added");
        assertThat(votes()).isEqualTo(596_873_216);
        assertThat(films(book -> book.year() != null)).isEqualTo(9_979);
        assertThat(films(book -> !book.keywords().isEmpty())).isEqualTo(4_438);
        assertThat(films(book -> !book.languages().isEmpty())).isEqualTo(8_915);
        assertThat(fixture.run(fixture.goodbooks, shared("goodbooks-10k")).counts())
                .containsEntry("unchanged", 10_000L);
    }

    @Test
    void goodreads_isImportedWhole() throws Exception {
        JobSummary summary = fixture.run(fixture.goodreads, shared("goodreads-books-enriched/books_enriched.csv"));

        assertThat(summary.sentence()).isEqualTo("13,719 rows read: 13,719 books added");
        assertThat(films(book -> book.year() != null)).isEqualTo(2_989);
        assertThat(films(book -> book.pages() != null)).isEqualTo(13_634);
    }

    @Test
    void wikipedia_isImportedButForFilmsListedTwice() throws Exception {
        JobSummary summary = fixture.run(fixture.wikipedia, shared("wikipedia-movies"));

        assertThat(summary.sentence())
                .isEqualTo("36,273 rows read: 36,255 films added, 18 rejected (see import-rejects-wikipedia-7.csv)");
        assertThat(films(film -> !film.overview().isEmpty())).isEqualTo(34_506);
        assertThat(films(film -> film.genres().contains("Western"))).isEqualTo(4_435);
    }

    @Test
    void bookCrossing_joinsTheBooksThatAreThere_andASecondTimeChangesNothing() throws Exception {
        fixture.run(fixture.goodbooks, shared("goodbooks-10k"));
        fixture.run(fixture.goodreads, shared("goodreads-books-enriched/books_enriched.csv"));
        Path file = shared("book-crossing/BX-Book-Ratings.csv");

        JobSummary first = fixture.run(fixture.ratingsFile, file);
        JobSummary second = fixture.run(fixture.ratingsFile, file);

        assertThat(first.counts())
                .containsEntry("rows", 99_998L)
                .containsEntry("without_opinion", 57_519L)
                .containsEntry("ratings_of_unknown_titles", 37_196L)
                .containsEntry("rejected", 37_967L);
        List<RatingSummary> ratings = fixture.ratings.summaries(Instant.EPOCH);
        assertThat(ratings.stream().mapToLong(RatingSummary::count).sum()).isEqualTo(4_511);
        assertThat(ratings.stream().mapToDouble(RatingSummary::sum).sum()).isEqualTo(17_725.0);
        assertThat(second.counts()).containsEntry("ratings_added", 0L).containsEntry("ratings_updated", 0L);
    }

    private long films(Predicate<TitleFacts> condition) {
        return all().stream().map(Title::facts).filter(condition).count();
    }

    private long votes() {
        return all().stream().mapToLong(film -> film.facts().voteCount()).sum();
    }

    private List<Title> all() {
        return fixture.catalog.changedAfter(0, Integer.MAX_VALUE);
    }

    /** A file below the shared data: beside the checkout, or where the setting says. */
    private static Path shared(String name) {
        String setting = System.getProperty(SETTING, System.getenv().getOrDefault(SETTING, "../../shared/data"));
        Path path = Path.of(setting).toAbsolutePath().normalize().resolve(name);
        assumeThat(Files.exists(path))
                .as("skipped: no shared data at %s (set %s)", path, SETTING)
                .isTrue();
        return path;
    }
}
