package io.moodreel.evaluate.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.moodreel.recommend.data.ItemDescription;
import io.moodreel.recommend.data.ItemDescriptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Titles and genres from movies.csv of a MovieLens folder, and what people tagged the films with from tags.csv. */
public final class MovieLensDescriptions {
    private static final String NO_GENRES = "(no genres listed)";

    private MovieLensDescriptions() {}

    /** The descriptions of a folder; {@link ItemDescriptions#NONE} where it has no movies.csv. */
    public static ItemDescriptions read(Path folder) {
        Path movies = folder.resolve("movies.csv");
        if (!Files.isRegularFile(movies)) {
            return ItemDescriptions.NONE;
        }
        Map<Long, ItemDescription> descriptions = new HashMap<>();
        try {
            Map<Long, List<String>> tags = tags(folder.resolve("tags.csv"));
            try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(movies)) {
                for (NamedCsvRecord row : records) {
                    long id = Long.parseLong(row.getField("movieId"));
                    String genres = row.getField("genres");
                    descriptions.put(
                            id,
                            new ItemDescription(
                                    row.getField("title"),
                                    genres.equals(NO_GENRES) ? List.of() : List.of(genres.split("\\|")),
                                    tags.getOrDefault(id, List.of()),
                                    ""));
                }
            }
        } catch (IOException | RuntimeException failure) {
            throw new DatasetException("cannot read the films in " + folder + ": " + failure.getMessage());
        }
        return id -> descriptions.getOrDefault(id, ItemDescription.UNKNOWN);
    }

    private static Map<Long, List<String>> tags(Path file) throws IOException {
        Map<Long, List<String>> tags = new HashMap<>();
        if (!Files.isRegularFile(file)) {
            return tags;
        }
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : records) {
                tags.computeIfAbsent(Long.parseLong(row.getField("movieId")), _ -> new ArrayList<>())
                        .add(row.getField("tag").toLowerCase(Locale.ROOT));
            }
        }
        return tags;
    }
}
