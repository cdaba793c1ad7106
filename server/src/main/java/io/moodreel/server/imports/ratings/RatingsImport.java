package io.moodreel.server.imports.ratings;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.imports.files.CsvTable;
import io.moodreel.server.imports.files.FileProblem;
import io.moodreel.server.imports.run.ImportCounts;
import io.moodreel.server.imports.run.ImportOptions;
import io.moodreel.server.imports.run.ImportPath;
import io.moodreel.server.imports.run.ImportRun;
import io.moodreel.server.imports.run.ImportSentence;
import io.moodreel.server.imports.run.RatingRows;
import io.moodreel.server.imports.run.RatingScale;
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
 * Imports ratings of titles that are in the catalogue already. Parameters: {@code path}, the file; and those of
 * {@link RatingsOptions} where the file does not tell by itself.
 */
@ApplicationScoped
public class RatingsImport implements JobHandler {
    private static final String SOURCE = "ratings";
    private static final List<String> COUNTS =
            ImportCounts.names(RatingRows.COUNTS, List.of(FileRatings.WITHOUT_OPINION));

    private final Catalog catalog;
    private final Ratings ratings;
    private final DataFolder dataFolder;

    /** Rejected rows are listed in {@code dataFolder}. */
    public RatingsImport(Catalog catalog, Ratings ratings, DataFolder dataFolder) {
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
        ImportOptions.requireKnown(parameters, kind(), RatingsOptions.ALL);
        RatingsOptions.of(parameters, ImportPath.file(parameters, RatingsForm.EXPECTED));
    }

    @Override
    public JobSummary run(JobContext context) throws JobFailedException {
        return FileProblem.telling(() -> {
            Path file = ImportPath.file(context.parameters(), RatingsForm.EXPECTED);
            return read(file, RatingsOptions.of(context.parameters(), file), context);
        });
    }

    private JobSummary read(Path file, RatingsOptions options, JobContext context)
            throws IOException, JobFailedException {
        RatingsForm form = RatingsForm.of(file, options);
        try (CsvTable table = form.open(file)) {
            table.requireRows(RatingsForm.EXPECTED);
            try (ImportRun run = new ImportRun(context, SOURCE, dataFolder.path(), COUNTS, table.size())) {
                run.merge(
                        table,
                        "ratings",
                        new RatingRows<>(
                                new FileRatings(form, run.counts()),
                                form.scheme(),
                                options.raterSource(),
                                catalog,
                                ratings,
                                run.counts()));
                return run.summary(new ImportSentence(run.counts())
                        .ratings()
                        .of("book")
                        .tell(FileRatings.WITHOUT_OPINION, "had without an opinion")
                        .note(taken(form, options)));
            }
        }
    }

    private static String taken(RatingsForm form, RatingsOptions options) {
        return "Taken as %s ratings up to %s by %s id, of the raters of \"%s\""
                .formatted(
                        form.scheme().type().wireName(),
                        form.scale() == RatingScale.OF_TEN ? "10" : "5",
                        form.scheme().wireName(),
                        options.raterSource());
    }
}
