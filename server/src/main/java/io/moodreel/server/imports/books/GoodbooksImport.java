package io.moodreel.server.imports.books;

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
 * Imports goodbooks-10k: books, the genres among the shelves that readers put them on, ratings of its anonymous
 * raters. Parameter: {@code path}, the folder.
 */
@ApplicationScoped
public class GoodbooksImport implements JobHandler {
    private static final String SOURCE = "goodbooks";
    private static final String EXPECTED = "an unpacked release of goodbooks-10k";
    private static final List<String> COUNTS = ImportCounts.names(TitleRows.COUNTS, RatingRows.COUNTS);

    private final Catalog catalog;
    private final Ratings ratings;
    private final DataFolder dataFolder;

    /** Rejected rows are listed in {@code dataFolder}. */
    public GoodbooksImport(Catalog catalog, Ratings ratings, DataFolder dataFolder) {
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
            try (FolderTables tables = FolderTables.open(folder(context.parameters()), GoodbooksFile.values());
                    ImportRun run = new ImportRun(context, SOURCE, dataFolder.path(), COUNTS, tables.bytes())) {
                read(tables, run);
                run.awaitFollowers(catalog);
                return run.summary(
                        new ImportSentence(run.counts()).titles("book").ratings());
            }
        });
    }

    private void read(FolderTables tables, ImportRun run) throws IOException {
        GoodbooksShelves shelves = new GoodbooksShelves();
        run.loadIfThere(tables.find(GoodbooksFile.TAGS), "names of shelves", shelves.names());
        run.loadIfThere(tables.find(GoodbooksFile.BOOK_TAGS), "shelves", shelves.uses());
        run.mergeTitlesIfThere(tables.find(GoodbooksFile.BOOKS), "books", new GoodbooksBooks(shelves), catalog);
        run.mergeIfThere(
                tables.find(GoodbooksFile.RATINGS),
                "ratings",
                new RatingRows<>(new GoodbooksRatings(), ItemScheme.GOODBOOKS, SOURCE, catalog, ratings, run.counts()));
    }

    private static Path folder(Map<String, String> parameters) throws InvalidJobException {
        return ImportPath.folder(parameters, GoodbooksFile.BOOKS.fileName(), EXPECTED);
    }
}
