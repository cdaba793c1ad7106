package io.moodreel.server.imports;

import io.moodreel.server.catalog.Catalog;
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
import java.util.Set;

/**
 * Imports films from a CSV file of TMDB, in either of its {@linkplain TmdbForm forms}. Parameters: {@code path}, the
 * file, and {@code include_adult}, {@code false} unless given.
 */
@ApplicationScoped
class TmdbImport implements JobHandler {
    private static final String SOURCE = "tmdb";
    private static final String INCLUDE_ADULT = "include_adult";
    private static final List<String> COUNTS = List.of(
            ImportCounts.ROWS,
            FilmBatch.ADDED,
            FilmBatch.UPDATED,
            FilmBatch.UNCHANGED,
            TmdbFilms.SKIPPED_ADULT,
            ImportCounts.REJECTED);

    private final Catalog catalog;
    private final DataFolder dataFolder;

    TmdbImport(Catalog catalog, DataFolder dataFolder) {
        this.catalog = catalog;
        this.dataFolder = dataFolder;
    }

    @Override
    public String kind() {
        return "import-" + SOURCE;
    }

    @Override
    public void validate(Map<String, String> parameters) throws InvalidJobException {
        ImportPath.file(parameters, TmdbForm.EXPECTED);
        includeAdult(parameters);
    }

    @Override
    public JobSummary run(JobContext context) throws JobFailedException {
        try {
            Path file = ImportPath.file(context.parameters(), TmdbForm.EXPECTED);
            return read(file, includeAdult(context.parameters()), context);
        } catch (InvalidJobException e) {
            throw new JobFailedException(e.getMessage(), e);
        } catch (IOException e) {
            throw FileProblem.unreadable(e);
        }
    }

    private JobSummary read(Path file, boolean includeAdult, JobContext context)
            throws IOException, JobFailedException {
        try (CsvTable table = CsvTable.open(file, TmdbForm.EXPECTED)) {
            TmdbForm form = TmdbForm.of(table);
            table.requireRows(TmdbForm.EXPECTED);
            try (ImportRun run = new ImportRun(context, SOURCE, dataFolder.path(), COUNTS, table.size())) {
                run.merge(table, "films", new TmdbFilms(form, includeAdult, catalog, run.counts()));
                run.awaitFollowers(catalog);
                return new JobSummary(sentence(run), run.counts().asMap());
            }
        }
    }

    private static String sentence(ImportRun run) {
        return new ImportSentence(run.counts())
                .of("film")
                .tell(FilmBatch.ADDED, "added")
                .tell(FilmBatch.UPDATED, "updated")
                .tell(FilmBatch.UNCHANGED, "unchanged")
                .of("adult film")
                .tell(TmdbFilms.SKIPPED_ADULT, "skipped")
                .end(run.rejectsName());
    }

    private static boolean includeAdult(Map<String, String> parameters) throws InvalidJobException {
        String given = parameters.getOrDefault(INCLUDE_ADULT, "false");
        if (!Set.of("true", "false").contains(given)) {
            throw new InvalidJobException(
                    INCLUDE_ADULT, "include_adult must be true or false, was %s.".formatted(given));
        }
        return Boolean.parseBoolean(given);
    }
}
