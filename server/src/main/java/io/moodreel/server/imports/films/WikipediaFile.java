package io.moodreel.server.imports.films;

import com.fasterxml.jackson.databind.JsonNode;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.files.FileProblem;
import io.moodreel.server.imports.files.JsonObjects;
import io.moodreel.server.imports.files.Row;
import io.moodreel.server.imports.files.RowFile;
import io.moodreel.server.jobs.JobFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of films from Wikipedia. Some are listed twice, side by side or under both their studios: the second time is
 * refused, or the two would take turns in being believed. The films of one year stand together, so it is enough to
 * remember those.
 */
final class WikipediaFile implements RowFile<WikipediaFilm> {
    private final Path file;
    private final JsonObjects objects;
    private final Map<String, Long> rowsOfTheYear = new HashMap<>();
    private @Nullable Integer year;
    private long number;

    private WikipediaFile(Path file, JsonObjects objects) {
        this.file = file;
        this.objects = objects;
    }

    static WikipediaFile open(Path file) throws IOException, JobFailedException {
        return new WikipediaFile(file, JsonObjects.open(file, WikipediaFiles.EXPECTED));
    }

    /**
     * Reads the file through: a list that is cut off or holds no films is found before anything is imported.
     *
     * @throws JobFailedException if it is of another kind or has no films
     */
    static void check(Path file) throws IOException, JobFailedException {
        try (JsonObjects objects = JsonObjects.open(file, WikipediaFiles.EXPECTED)) {
            JsonNode first = objects.next();
            if (first == null) {
                throw FileProblem.emptyList(file, WikipediaFiles.EXPECTED);
            }
            if (!first.path("title").isTextual() || !first.has("year")) {
                throw FileProblem.missingMembers(file, "title, year", WikipediaFiles.EXPECTED);
            }
            objects.skipAll();
        }
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public long size() throws IOException {
        return Files.size(file);
    }

    @Override
    public long bytesRead() {
        return objects.bytesRead();
    }

    @Override
    public @Nullable Row<WikipediaFilm> next() throws IOException {
        JsonNode node = objects.next();
        if (node == null) {
            return null;
        }
        number++;
        String raw = node.toString();
        try {
            WikipediaFilm film = WikipediaFilm.of(node);
            refuseSecondTime(film);
            return new Row.Whole<>(number, raw, film);
        } catch (RejectedRowException e) {
            return new Row.Broken<>(number, raw, e.getMessage());
        }
    }

    private void refuseSecondTime(WikipediaFilm film) throws RejectedRowException {
        if (!Objects.equals(film.year(), year)) {
            rowsOfTheYear.clear();
            year = film.year();
        }
        Long earlier = rowsOfTheYear.putIfAbsent(film.identity(), number);
        if (earlier != null) {
            throw new RejectedRowException("the same film is in row %d".formatted(earlier));
        }
    }

    @Override
    public void skipTo(long last) throws IOException {
        while (number < last && next() != null) {
            // the films of the year in which reading goes on are remembered on the way
        }
    }

    @Override
    public void close() throws IOException {
        objects.close();
    }
}
