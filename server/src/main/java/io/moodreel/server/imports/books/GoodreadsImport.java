package io.moodreel.server.imports.books;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.imports.files.CsvTable;
import io.moodreel.server.imports.files.FileProblem;
import io.moodreel.server.imports.run.ImportCounts;
import io.moodreel.server.imports.run.ImportOptions;
import io.moodreel.server.imports.run.ImportPath;
import io.moodreel.server.imports.run.ImportRun;
import io.moodreel.server.imports.run.ImportSentence;
import io.moodreel.server.imports.run.TitleRows;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.JobContext;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobHandler;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.platform.data.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Imports editions of books from a CSV file of Goodreads-books, in either of its {@linkplain GoodreadsForm forms}.
 * Parameter: {@code path}, the file.
 */
@ApplicationScoped
public class GoodreadsImport implements JobHandler {
    private static final String SOURCE = "goodreads";

    private final Catalog catalog;
    private final DataFolder dataFolder;

    /** Rejected rows are listed in {@code dataFolder}. */
    public GoodreadsImport(Catalog catalog, DataFolder dataFolder) {
        this.catalog = catalog;
        this.dataFolder = dataFolder;
    }

    @Override
    public String kind() {
        return "import-" + SOURCE;
    }

    @Override
    public void validate(Map<String, String> parameters) throws InvalidJobException {
        ImportOptions.requireKnown(parameters, kind(), List.of());
        ImportPath.file(parameters, GoodreadsForm.EXPECTED);
    }

    @Override
    public JobSummary run(JobContext context) throws JobFailedException {
        return FileProblem.telling(() -> read(ImportPath.file(context.parameters(), GoodreadsForm.EXPECTED), context));
    }

    private JobSummary read(Path file, JobContext context) throws IOException, JobFailedException {
        try (CsvTable table = CsvTable.open(file, GoodreadsForm.EXPECTED)) {
            GoodreadsForm form = GoodreadsForm.of(table);
            table.requireRows(GoodreadsForm.EXPECTED);
            List<String> counts = ImportCounts.names(TitleRows.COUNTS);
            try (ImportRun run = new ImportRun(context, SOURCE, dataFolder.path(), counts, table.size())) {
                run.mergeTitles(table, "books", new GoodreadsBooks(form), catalog);
                run.awaitFollowers(catalog);
                return run.summary(new ImportSentence(run.counts()).titles("book"));
            }
        }
    }
}
