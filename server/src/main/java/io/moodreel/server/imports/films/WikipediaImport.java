package io.moodreel.server.imports.films;

import io.moodreel.server.catalog.Catalog;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Imports Wikipedia's lists of American films with their texts. Parameter: {@code path}, the folder or one file.
 */
@ApplicationScoped
public class WikipediaImport implements JobHandler {
    private static final String SOURCE = "wikipedia";
    private static final List<String> COUNTS = ImportCounts.names(TitleRows.COUNTS);

    private final Catalog catalog;
    private final DataFolder dataFolder;

    /** Rejected rows are listed in {@code dataFolder}. */
    public WikipediaImport(Catalog catalog, DataFolder dataFolder) {
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
        Path path = ImportPath.fileOrFolder(parameters, WikipediaFiles.EXPECTED);
        try {
            WikipediaFiles.at(path);
        } catch (IOException e) {
            throw ImportPath.invalid("%s cannot be listed (%s). Let the user that runs Moodreel read it."
                    .formatted(path, e.getMessage()));
        }
    }

    @Override
    public JobSummary run(JobContext context) throws JobFailedException {
        return FileProblem.telling(() -> {
            List<Path> files =
                    WikipediaFiles.at(ImportPath.fileOrFolder(context.parameters(), WikipediaFiles.EXPECTED));
            for (Path file : files) {
                WikipediaFile.check(file);
            }
            return read(files, context);
        });
    }

    private JobSummary read(List<Path> files, JobContext context) throws IOException, JobFailedException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        try (ImportRun run = new ImportRun(context, SOURCE, dataFolder.path(), COUNTS, bytes)) {
            for (Path file : files) {
                try (WikipediaFile films = WikipediaFile.open(file)) {
                    run.mergeTitles(films, "films", film -> Optional.of(film.toSourceTitle()), catalog);
                }
            }
            run.awaitFollowers(catalog);
            return run.summary(new ImportSentence(run.counts()).titles("film"));
        }
    }
}
