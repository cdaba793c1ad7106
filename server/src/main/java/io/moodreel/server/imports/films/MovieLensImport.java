package io.moodreel.server.imports.films;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.imports.files.FileProblem;
import io.moodreel.server.imports.files.FolderTables;
import io.moodreel.server.imports.run.ImportCounts;
import io.moodreel.server.imports.run.ImportOptions;
import io.moodreel.server.imports.run.ImportPath;
import io.moodreel.server.imports.run.ImportRun;
import io.moodreel.server.imports.run.ImportSentence;
import io.moodreel.server.imports.run.ItemScheme;
import io.moodreel.server.imports.run.RatingRows;
import io.moodreel.server.imports.run.TitleRows;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.JobContext;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobHandler;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.library.Ratings;
import io.moodreel.server.platform.data.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Imports a MovieLens data set: films with their ids elsewhere, tags as keywords, ratings of its anonymous raters.
 * Parameter: {@code path}, the folder.
 */
@ApplicationScoped
public class MovieLensImport implements JobHandler {
    private static final String SOURCE = "movielens";
    private static final String EXPECTED = "an unpacked MovieLens data set, e.g. ml-latest-small from grouplens.org";
    private static final List<String> COUNTS =
            ImportCounts.names(TitleRows.COUNTS, List.of(MovieLensTags.TAGS), RatingRows.COUNTS);

    private final Catalog catalog;
    private final Ratings ratings;
    private final DataFolder dataFolder;

    /** Rejected rows are listed in {@code dataFolder}. */
    public MovieLensImport(Catalog catalog, Ratings ratings, DataFolder dataFolder) {
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
        ImportOptions.requireKnown(parameters, kind(), List.of());
        folder(parameters);
    }

    @Override
    public JobSummary run(JobContext context) throws JobFailedException {
        return FileProblem.telling(() -> {
            try (FolderTables tables = FolderTables.open(folder(context.parameters()), MovieLensFile.values());
                    ImportRun run = new ImportRun(context, SOURCE, dataFolder.path(), COUNTS, tables.bytes())) {
                read(tables, run);
                run.awaitFollowers(catalog);
                return run.summary(sentence(run));
            }
        });
    }

    private void read(FolderTables tables, ImportRun run) throws IOException {
        MovieLensLinks links = new MovieLensLinks();
        run.loadIfThere(tables.find(MovieLensFile.LINKS), "links", links);
        run.mergeTitlesIfThere(tables.find(MovieLensFile.MOVIES), "films", new MovieLensFilms(links), catalog);
        run.mergeIfThere(tables.find(MovieLensFile.TAGS), "tags", new MovieLensTags(catalog, run.counts()));
        run.mergeIfThere(
                tables.find(MovieLensFile.RATINGS),
                "ratings",
                new RatingRows<>(new MovieLensRatings(), ItemScheme.MOVIELENS, SOURCE, catalog, ratings, run.counts()));
    }

    private static ImportSentence sentence(ImportRun run) {
        return new ImportSentence(run.counts())
                .titles("film")
                .of("tag")
                .tell(MovieLensTags.TAGS, "taken over")
                .ratings();
    }

    private static Path folder(Map<String, String> parameters) throws InvalidJobException {
        return ImportPath.folder(parameters, MovieLensFile.MOVIES.fileName(), EXPECTED);
    }
}
