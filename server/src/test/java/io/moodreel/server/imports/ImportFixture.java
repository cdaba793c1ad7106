package io.moodreel.server.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.books.GoodbooksImport;
import io.moodreel.server.imports.books.GoodreadsImport;
import io.moodreel.server.imports.films.MovieLensImport;
import io.moodreel.server.imports.films.TmdbImport;
import io.moodreel.server.imports.films.WikipediaImport;
import io.moodreel.server.imports.ratings.RatingsImport;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobHandler;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.library.Ratings;
import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A real database in a folder of its own, all imports on it, and a place for the files to import. */
public final class ImportFixture implements AutoCloseable {
    public final TmdbImport tmdb;
    public final MovieLensImport movieLens;
    public final GoodbooksImport goodbooks;
    public final GoodreadsImport goodreads;
    public final WikipediaImport wikipedia;
    public final RatingsImport ratingsFile;
    public final Catalog catalog;
    public final Ratings ratings;

    private final Path input;
    private final DataFolder dataFolder;
    private final Opened opened;

    public ImportFixture(DatabaseUnderTest kind, Path folder) throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        dataFolder = DataFolder.open(folder.resolve("data"));
        opened = kind.open();
        catalog = new Catalog(opened.database());
        ratings = new Ratings(opened.database());
        tmdb = new TmdbImport(catalog, dataFolder);
        movieLens = new MovieLensImport(catalog, ratings, dataFolder);
        goodbooks = new GoodbooksImport(catalog, ratings, dataFolder);
        goodreads = new GoodreadsImport(catalog, dataFolder);
        wikipedia = new WikipediaImport(catalog, dataFolder);
        ratingsFile = new RatingsImport(catalog, ratings, dataFolder);
    }

    /** Where the files to import are. */
    public Path input() {
        return input;
    }

    public Path write(String name, String content) throws IOException {
        return write(name, content, StandardCharsets.UTF_8);
    }

    public Path write(String name, String content, Charset charset) throws IOException {
        return Files.write(input.resolve(name), content.getBytes(charset));
    }

    public JobSummary run(JobHandler handler, Path path) throws JobFailedException {
        return handler.run(RecordingJob.of(Map.of("path", path.toString())));
    }

    public JobSummary run(JobHandler handler, Map<String, String> parameters) throws JobFailedException {
        return handler.run(RecordingJob.of(parameters));
    }

    /** How many titles of a kind there are. */
    public long titles(TitleType type) {
        AtomicLong count = new AtomicLong();
        catalog.forEach(title -> count.addAndGet(title.facts().type() == type ? 1 : 0));
        return count.get();
    }

    public TitleFacts film(String scheme, String value) {
        return title(scheme, value).facts();
    }

    public Title title(String scheme, String value) {
        return title(TitleType.MOVIE, scheme, value);
    }

    public TitleFacts book(String scheme, String value) {
        return title(TitleType.BOOK, scheme, value).facts();
    }

    private Title title(TitleType type, String scheme, String value) {
        Long id = catalog.idsByScheme(type, scheme, List.of(value)).get(value);
        return catalog.find(id).orElseThrow();
    }

    public Path rejectsFile(String source) {
        return dataFolder.path().resolve("import-rejects-%s-7.csv".formatted(source));
    }

    public List<NamedCsvRecord> rejects(String source) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(rejectsFile(source))) {
            return reader.stream().toList();
        }
    }

    @Override
    public void close() {
        opened.close();
        dataFolder.close();
    }
}
