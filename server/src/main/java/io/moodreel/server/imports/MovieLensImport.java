package io.moodreel.server.imports;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.JobContext;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobHandler;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.library.Ratings;
import io.moodreel.server.platform.data.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Imports a MovieLens data set: films with their ids elsewhere, tags as keywords, ratings of its anonymous raters.
 * Parameter: {@code path}, the folder.
 */
@ApplicationScoped
class MovieLensImport implements JobHandler {
    private static final String SOURCE = "movielens";
    private static final String EXPECTED = "an unpacked MovieLens data set, e.g. ml-latest-small from grouplens.org";
    private static final List<String> COUNTS = List.of(
            ImportCounts.ROWS,
            FilmBatch.ADDED,
            FilmBatch.UPDATED,
            FilmBatch.UNCHANGED,
            MovieLensTags.TAGS,
            MovieLensRatings.ADDED,
            MovieLensRatings.UPDATED,
            MovieLensRatings.UNCHANGED,
            ImportCounts.REJECTED);

    private final Catalog catalog;
    private final Ratings ratings;
    private final DataFolder dataFolder;

    MovieLensImport(Catalog catalog, Ratings ratings, DataFolder dataFolder) {
        this.catalog = catalog;
        this.ratings = ratings;
        this.dataFolder = dataFolder;
    }

    @Override
    public String kind() {
        return "import-" + SOURCE;
    }

    @Override
    public void validate(Map<String, String> parameters) throws InvalidJobException {
        folder(parameters);
    }

    @Override
    public JobSummary run(JobContext context) throws JobFailedException {
        try (MovieLensTables tables = MovieLensTables.open(folder(context.parameters()));
                ImportRun run = new ImportRun(context, SOURCE, dataFolder.path(), COUNTS, tables.bytes())) {
            read(tables, run);
            run.awaitFollowers(catalog);
            return new JobSummary(sentence(run), run.counts().asMap());
        } catch (InvalidJobException e) {
            throw new JobFailedException(e.getMessage(), e);
        } catch (IOException e) {
            throw FileProblem.unreadable(e);
        }
    }

    private void read(MovieLensTables tables, ImportRun run) throws IOException {
        MovieLensLinks links = new MovieLensLinks();
        Optional<CsvTable> linksTable = tables.find(MovieLensFile.LINKS);
        if (linksTable.isPresent()) {
            run.load(linksTable.get(), "links", links);
        }
        run.merge(tables.movies(), "films", new MovieLensFilms(links, catalog, run.counts()));
        Optional<CsvTable> tagsTable = tables.find(MovieLensFile.TAGS);
        if (tagsTable.isPresent()) {
            run.merge(tagsTable.get(), "tags", new MovieLensTags(catalog, run.counts()));
        }
        Optional<CsvTable> ratingsTable = tables.find(MovieLensFile.RATINGS);
        if (ratingsTable.isPresent()) {
            run.merge(ratingsTable.get(), "ratings", new MovieLensRatings(catalog, ratings, run.counts()));
        }
    }

    private static String sentence(ImportRun run) {
        return new ImportSentence(run.counts())
                .of("film")
                .tell(FilmBatch.ADDED, "added")
                .tell(FilmBatch.UPDATED, "updated")
                .tell(FilmBatch.UNCHANGED, "unchanged")
                .of("tag")
                .tell(MovieLensTags.TAGS, "taken over")
                .of("rating")
                .tell(MovieLensRatings.ADDED, "added")
                .tell(MovieLensRatings.UPDATED, "updated")
                .tell(MovieLensRatings.UNCHANGED, "unchanged")
                .end(run.rejectsName());
    }

    private static Path folder(Map<String, String> parameters) throws InvalidJobException {
        Path folder = ImportPath.folder(parameters, EXPECTED);
        if (!Files.isRegularFile(folder.resolve(MovieLensFile.MOVIES.fileName()))) {
            throw ImportPath.invalid("%s has no movies.csv. Give the folder of %s.".formatted(folder, EXPECTED));
        }
        return folder;
    }
}
