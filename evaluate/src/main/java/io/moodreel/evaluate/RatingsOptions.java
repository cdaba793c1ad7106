package io.moodreel.evaluate;

import io.moodreel.evaluate.dataset.DatasetReader;
import io.moodreel.evaluate.dataset.Format;
import io.moodreel.evaluate.dataset.MovieLensDescriptions;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.ItemDescriptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where ratings come from, and which of them count. */
final class RatingsOptions {
    @Option(
            names = "--data",
            required = true,
            paramLabel = "PATH",
            description = "ratings to learn from, and to divide")
    private Path data = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "movielens (folder), u.data (tabs), dat (::), adjacency (user item item …), book-crossing (;)")
    private String format = Format.MOVIELENS.word();

    @Option(names = "--threshold", paramLabel = "R", description = "leave out ratings below R, before dividing")
    private @Nullable Float threshold;

    @Option(names = "--items", paramLabel = "PATH", description = "MovieLens folder that describes the items")
    private @Nullable Path items;

    /** Reads several files so that an id means the same in all. */
    DatasetReader reader() {
        return new DatasetReader(Format.of(format));
    }

    /** What {@code --data} holds. */
    Interactions read(DatasetReader reader) {
        return read(reader, data);
    }

    /** The ratings of a file that are not below the threshold. */
    Interactions read(DatasetReader reader, Path path) {
        Interactions ratings = reader.read(path);
        if (threshold == null) {
            return ratings;
        }
        float least = threshold;
        Interactions kept = ratings.where(entry -> ratings.rating(entry) >= least);
        if (kept.size() == 0) {
            throw new IllegalArgumentException("no rating is " + least + " or more; lower --threshold");
        }
        return kept.dense();
    }

    ItemDescriptions descriptions() {
        Path folder = items != null ? items : data;
        return Files.isDirectory(folder) ? MovieLensDescriptions.read(folder) : ItemDescriptions.NONE;
    }

    String dataName() {
        return data.toString();
    }
}
