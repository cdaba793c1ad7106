package io.moodreel.server.imports.films;

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
 * Imports films from a CSV file of TMDB, in either of its {@linkplain TmdbForm forms}. Parameters: {@code path}, the
 * file, and {@code include_adult}, {@code false} unless given.
 */
@ApplicationScoped
public class TmdbImport implements JobHandler {
    private static final String SOURCE = "tmdb";
    private static final String INCLUDE_ADULT = "include_adult";
    private static final List<String> COUNTS = ImportCounts.names(TitleRows.COUNTS, List.of(TitleRows.SKIPPED));

    private final Catalog catalog;
    private final DataFolder dataFolder;

    /** Rejected rows are listed in {@code dataFolder}. */
    public TmdbImport(Catalog catalog, DataFolder dataFolder) {
        this.catalog = catalog;
        this.dataFolder = dataFolder;
    }

    @Override
    public String kind() {
        return "import-" + SOURCE;
    }

    @Override
    public void validate(Map<String, String> parameters) throws InvalidJobException {
        ImportOptions.requireKnown(parameters, kind(), List.of(INCLUDE_ADULT));
        ImportPath.file(parameters, TmdbForm.EXPECTED);
        includeAdult(parameters);
    }

    @Override
    public JobSummary run(JobContext context) throws JobFailedException {
        return FileProblem.telling(() -> read(
                ImportPath.file(context.parameters(), TmdbForm.EXPECTED), includeAdult(context.parameters()), context));
    }

    private JobSummary read(Path file, boolean includeAdult, JobContext context)
            throws IOException, JobFailedException {
        try (CsvTable table = CsvTable.open(file, TmdbForm.EXPECTED)) {
            TmdbForm form = TmdbForm.of(table);
            table.requireRows(TmdbForm.EXPECTED);
            try (ImportRun run = new ImportRun(context, SOURCE, dataFolder.path(), COUNTS, table.size())) {
                run.mergeTitles(table, "films", new TmdbFilms(form, includeAdult), catalog);
                run.awaitFollowers(catalog);
                return run.summary(new ImportSentence(run.counts())
                        .titles("film")
                        .of("adult film")
                        .tell(TitleRows.SKIPPED, "skipped"));
            }
        }
    }

    private static boolean includeAdult(Map<String, String> parameters) throws InvalidJobException {
        return Boolean.parseBoolean(ImportOptions.choice(parameters, INCLUDE_ADULT, "false", List.of("true", "false")));
    }
}
