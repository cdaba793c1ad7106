package io.moodreel.server.imports.run;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.files.ReadAhead;
import io.moodreel.server.imports.files.Row;
import io.moodreel.server.imports.files.RowFile;
import io.moodreel.server.jobs.JobContext;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.jobs.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One run of an import: feeds rows in batches, and after each one counts, notes rejected rows, reports how far it is
 * and leaves a checkpoint. A run after a crash goes on behind the last checkpoint, with its counts and its rejected
 * rows, so that the summary tells of the whole import. Used by one thread.
 */
public final class ImportRun implements Closeable {
    // a batch is as large as all before it within these bounds: small files tell soon how far they are, large ones
    // touch each page of the database's indexes seldom
    private static final long SMALLEST_BATCH_ROWS = 1_000;
    private static final long LARGEST_BATCH_ROWS = 10_000;
    // so many of the longest rows would not fit into memory
    private static final int BATCH_CHARS = 8 * Row.MAX_CHARS;

    private final JobContext context;
    private final long totalBytes;
    private final ImportCounts counts;
    private final RejectsFile rejectsFile;
    private final String rejectsName;
    private final Checkpoint resumed;
    private final List<String> finished;
    private long finishedBytes;

    /**
     * @param source whose files are read, for the name of the rejects file
     * @param countNames what will be counted, in the order to show
     * @param totalBytes size of all files that will be read
     */
    public ImportRun(JobContext context, String source, Path dataFolder, List<String> countNames, long totalBytes)
            throws IOException {
        this.context = context;
        this.totalBytes = totalBytes;
        this.counts = new ImportCounts(countNames);
        this.resumed = context.checkpoint()
                .map(Checkpoint::parse)
                .filter(checkpoint -> checkpoint.totalBytes() == totalBytes)
                .orElse(Checkpoint.start(totalBytes));
        this.finished = new ArrayList<>(resumed.finished());
        this.rejectsName = "import-rejects-%s-%d.csv".formatted(source, context.jobId());
        this.rejectsFile = new RejectsFile(dataFolder.resolve(rejectsName), resumed.rejectsBytes());
        counts.restore(resumed.counts());
    }

    /** What was counted so far, also by the runs before this one. */
    public ImportCounts counts() {
        return counts;
    }

    /** What was done, told in this sentence. */
    public JobSummary summary(ImportSentence sentence) {
        return new JobSummary(sentence.end(rejectsName), counts.asMap());
    }

    /** Reads a file whose batches are durable: what an earlier run has taken is passed over. */
    public <T> void merge(RowFile<T> file, String message, RowImport<T> rows) throws IOException {
        if (finished.contains(file.name())) {
            finishedBytes += file.size();
            return;
        }
        Rejects rejects = rejects(file);
        file.skipTo(resumed.rowIn(file.name()));
        long takenRows = 0;
        long batchRows = 0;
        long batchChars = 0;
        for (Row<T> row = file.next(); row != null; row = file.next()) {
            counts.add(ImportCounts.ROWS, 1);
            take(row, rows, rejects);
            batchRows++;
            batchChars += row.raw().length();
            if (batchRows >= batchRows(takenRows) || batchChars >= BATCH_CHARS) {
                commit(rows, rejects, file.name(), row.number());
                report(file, message);
                takenRows += batchRows;
                batchRows = 0;
                batchChars = 0;
            }
        }
        finished.add(file.name());
        commit(rows, rejects, "", 0);
        finish(file, message);
    }

    private static long batchRows(long takenRows) {
        return Math.clamp(takenRows, SMALLEST_BATCH_ROWS, LARGEST_BATCH_ROWS);
    }

    /** Titles of a file into the catalogue: rows are read and understood while the last ones are written. */
    public <T> void mergeTitles(RowFile<T> file, String message, TitleReader<T> reader, Catalog catalog)
            throws IOException {
        try (ReadAhead<T, Optional<SourceTitle>> titles = new ReadAhead<>(file, reader::read)) {
            merge(titles, message, new TitleRows(catalog, counts));
        }
    }

    /** {@link #mergeTitles} of a file that may be absent. */
    public <T> void mergeTitlesIfThere(
            Optional<? extends RowFile<T>> file, String message, TitleReader<T> reader, Catalog catalog)
            throws IOException {
        if (file.isPresent()) {
            mergeTitles(file.get(), message, reader, catalog);
        }
    }

    /** Reads a file that is only kept in memory: whole in every run, but counted and rejected in the first alone. */
    <T> void load(RowFile<T> file, String message, RowImport<T> rows) throws IOException {
        boolean again = finished.contains(file.name());
        Rejects rejects = again ? (row, reason) -> {} : rejects(file);
        long read = 0;
        for (Row<T> row = file.next(); row != null; row = file.next()) {
            take(row, rows, rejects);
            read++;
        }
        rows.flush(rejects);
        if (again) {
            finishedBytes += file.size();
            return;
        }
        counts.add(ImportCounts.ROWS, read);
        finished.add(file.name());
        context.commit(() -> checkpoint("", 0));
        finish(file, message);
    }

    /** {@link #merge} of a file that may be absent. */
    public <T> void mergeIfThere(Optional<? extends RowFile<T>> file, String message, RowImport<T> rows)
            throws IOException {
        if (file.isPresent()) {
            merge(file.get(), message, rows);
        }
    }

    /** {@link #load} of a file that may be absent. */
    public <T> void loadIfThere(Optional<? extends RowFile<T>> file, String message, RowImport<T> rows)
            throws IOException {
        if (file.isPresent()) {
            load(file.get(), message, rows);
        }
    }

    /** Returns once whoever follows the catalogue – search, similar – knows what was merged. */
    public void awaitFollowers(Catalog catalog) {
        context.progress(new Progress(totalBytes, totalBytes, "making the titles findable"));
        catalog.awaitFollowers();
    }

    private static <T> void take(Row<T> row, RowImport<T> rows, Rejects rejects) throws IOException {
        switch (row) {
            case Row.Broken<T> broken -> rejects.add(broken, broken.reason());
            case Row.Whole<T> whole -> {
                try {
                    rows.take(whole);
                } catch (RejectedRowException e) {
                    rejects.add(whole, e.getMessage());
                }
            }
        }
    }

    private Rejects rejects(RowFile<?> file) {
        return (row, reason) -> {
            counts.add(ImportCounts.REJECTED, 1);
            rejectsFile.add(row.number(), file.name() + ": " + reason, row.raw());
        };
    }

    private void finish(RowFile<?> file, String message) throws IOException {
        report(file, message);
        finishedBytes += file.size();
    }

    /** Writes the batch and, in the same transaction, that it is written. */
    private void commit(RowImport<?> rows, Rejects rejects, String file, long row) throws IOException {
        context.commit(() -> {
            rows.flush(rejects);
            return checkpoint(file, row);
        });
    }

    private String checkpoint(String file, long row) throws IOException {
        return new Checkpoint(totalBytes, finished, file, row, rejectsFile.syncedBytes(), counts.asMap()).note();
    }

    private void report(RowFile<?> file, String message) {
        context.progress(new Progress(finishedBytes + file.bytesRead(), totalBytes, message));
        context.checkCancelled();
    }

    @Override
    public void close() throws IOException {
        rejectsFile.close();
    }
}
