package io.moodreel.server.imports;

import io.moodreel.server.jobs.JobFailedException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The files of one MovieLens folder, opened together so that a wrong one is found before anything is imported. */
final class MovieLensTables implements Closeable {
    private final Map<MovieLensFile, CsvTable> tables = new EnumMap<>(MovieLensFile.class);

    private MovieLensTables() {}

    /** @throws JobFailedException if there are no movies, or a file is not what its name says */
    static MovieLensTables open(Path folder) throws IOException, JobFailedException {
        MovieLensTables opened = new MovieLensTables();
        try {
            for (MovieLensFile file : MovieLensFile.values()) {
                opened.add(file, folder.resolve(file.fileName()));
            }
            opened.movies().requireRows(MovieLensFile.MOVIES.expected());
            return opened;
        } catch (IOException | JobFailedException e) {
            opened.close();
            throw e;
        }
    }

    private void add(MovieLensFile file, Path path) throws IOException, JobFailedException {
        if (file != MovieLensFile.MOVIES && Files.notExists(path)) {
            return;
        }
        CsvTable table = CsvTable.open(path, file.expected());
        tables.put(file, table);
        table.requireColumns(file.columns(), file.expected());
    }

    CsvTable movies() {
        return tables.get(MovieLensFile.MOVIES);
    }

    Optional<CsvTable> find(MovieLensFile file) {
        return Optional.ofNullable(tables.get(file));
    }

    long bytes() throws IOException {
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
