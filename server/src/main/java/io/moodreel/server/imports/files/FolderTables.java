package io.moodreel.server.imports.files;

import io.moodreel.server.jobs.JobFailedException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of one folder, opened together so that a wrong one is found before anything is imported. The first must be
 * there and have rows; the others may be absent.
 */
public final class FolderTables implements Closeable {
    /** One file of a data set. */
    public interface File {
        String fileName();

        /** Those without which it is another file. */
        List<String> columns();

        /** What a file of this name should be. */
        String expected();
    }

    private final Map<File, CsvTable> tables = new LinkedHashMap<>();

    private FolderTables() {}

    /** @throws JobFailedException if a file is not what its name says */
    public static FolderTables open(Path folder, File... files) throws IOException, JobFailedException {
        FolderTables opened = new FolderTables();
        try {
            for (File file : files) {
                Path path = folder.resolve(file.fileName());
                if (file == files[0] || Files.exists(path)) {
                    opened.add(file, path);
                }
            }
            opened.tables.get(files[0]).requireRows(files[0].expected());
            return opened;
        } catch (IOException | JobFailedException e) {
            opened.close();
            throw e;
        }
    }

    private void add(File file, Path path) throws IOException, JobFailedException {
        CsvTable table = CsvTable.open(path, file.expected());
        tables.put(file, table);
        table.requireColumns(file.columns(), file.expected());
    }

    /** The table of this file, if it is there. */
    public Optional<CsvTable> find(File file) {
        return Optional.ofNullable(tables.get(file));
    }

    /** What all tables together take on the disk. */
    public long bytes() throws IOException {
        long bytes = 0;
        for (CsvTable table : tables.values()) {
            bytes += table.size();
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        for (CsvTable table : tables.values()) {
            table.close();
        }
    }
}
