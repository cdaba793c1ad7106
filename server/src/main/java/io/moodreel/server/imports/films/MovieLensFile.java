package io.moodreel.server.imports.films;

import io.moodreel.server.imports.files.FolderTables;
import java.util.List;

/** The files of a MovieLens data set that are imported. Only the movies must be there. */
enum MovieLensFile implements FolderTables.File {
    MOVIES("movies.csv", "movieId", "title", "genres"),
    LINKS("links.csv", "movieId", "imdbId", "tmdbId"),
    TAGS("tags.csv", "movieId", "tag"),
    RATINGS("ratings.csv", "userId", "movieId", "rating", "timestamp");

    private final String fileName;
    private final List<String> columns;

    MovieLensFile(String fileName, String... columns) {
        this.fileName = fileName;
        this.columns = List.of(columns);
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public String expected() {
        return "the %s of a MovieLens data set, unpacked from the zip of grouplens.org".formatted(fileName);
    }
}
