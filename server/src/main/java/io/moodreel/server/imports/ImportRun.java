package io.moodreel.server.imports;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.jobs.JobContext;
import io.moodreel.server.jobs.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of an import: feeds rows in batches, and after each one counts, notes rejected rows, reports how far it is
 * and leaves a checkpoint. A run after a crash goes on behind the last checkpoint, with its counts and its rejected
 * rows, so that the summary tells of the whole import. Used by one thread.
 */
final class ImportRun implements Closeable {
    private static final int BATCH_ROWS = 10_000;
    // so many of the longest rows would not fit into memory
    private static final int BATCH_CHARS = 8 * CsvRecords.MAX_RECORD_CHARS;

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
    ImportRun(JobContext context, String source, Path dataFolder, List<String> countNames, long totalBytes)
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

    ImportCounts counts() {
        return counts;
    }

    String rejectsName() {
        return rejectsName;
    }

    /** Reads a table whose batches are durable: what an earlier run has taken is passed over. */
    void merge(CsvTable table, String message, RowImport rows) throws IOException {
        if (finished.contains(table.name())) {
            finishedBytes += table.size();
            return;
        }
        Rejects rejects = rejects(table);
        table.skipTo(resumed.rowIn(table.name()));
        int batchRows = 0;
        int batchChars = 0;
        for (CsvRow row = table.next(); row != null; row = table.next()) {
            counts.add(ImportCounts.ROWS, 1);
            take(row, rows, rejects);
            batchRows++;
            batchChars += row.raw().length();
            if (batchRows == BATCH_ROWS || batchChars >= BATCH_CHARS) {
                rows.flush(rejects);
                saveCheckpoint(table.name(), row.number());
                report(table, message);
                batchRows = 0;
                batchChars = 0;
            }
        }
        rows.flush(rejects);
        finish(table, message);
    }

    /** Reads a table that is only kept in memory: whole in every run, but counted and rejected in the first alone. */
    void load(CsvTable table, String message, RowImport rows) throws IOException {
        boolean again = finished.contains(table.name());
        Rejects rejects = again ? (row, reason) -> {} : rejects(table);
        long read = 0;
        for (CsvRow row = table.next(); row != null; row = table.next()) {
            take(row, rows, rejects);
            read++;
        }
        rows.flush(rejects);
        if (again) {
            finishedBytes += table.size();
            return;
        }
        counts.add(ImportCounts.ROWS, read);
        finish(table, message);
    }

    /** Returns once whoever follows the catalogue – search, similar – knows what was merged. */
    void awaitFollowers(Catalog catalog) {
        context.progress(new Progress(totalBytes, totalBytes, "making the titles findable"));
        catalog.awaitFollowers();
    }

    private static void take(CsvRow row, RowImport rows, Rejects rejects) throws IOException {
        switch (row) {
            case CsvRow.Broken broken -> rejects.add(broken, broken.reason());
            case CsvRow.Cells cells -> {
                try {
                    rows.take(cells);
                } catch (RejectedRowException e) {
                    rejects.add(cells, e.getMessage());
                }
            }
        }
    }

    private Rejects rejects(CsvTable table) {
        return (row, reason) -> {
            counts.add(ImportCounts.REJECTED, 1);
            rejectsFile.add(row.number(), table.name() + ": " + reason, row.raw());
        };
    }

    private void finish(CsvTable table, String message) throws IOException {
        finished.add(table.name());
        saveCheckpoint("", 0);
        report(table, message);
        finishedBytes += table.size();
    }

    private void saveCheckpoint(String file, long row) throws IOException {
        long rejectsBytes = rejectsFile.flushedBytes();
        context.saveCheckpoint(new Checkpoint(totalBytes, finished, file, row, rejectsBytes, counts.asMap()).note());
    }

    private void report(CsvTable table, String message) {
        context.progress(new Progress(finishedBytes + table.bytesRead(), totalBytes, message));
        context.checkCancelled();
    }

    @Override
    public void close() throws IOException {
        rejectsFile.close();
    }
}
