package io.moodreel.evaluate;

import io.moodreel.evaluate.dataset.DatasetReader;
import io.moodreel.evaluate.dataset.Format;
import io.moodreel.evaluate.dataset.MovieLensDescriptions;
import io.moodreel.recommend.data.IdIndex;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.ItemDescriptions;
import io.moodreel.recommend.evaluation.split.Fold;
import io.moodreel.recommend.evaluation.split.Protocol;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ratings, and how they are divided. */
final class DataOptions {
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

    @Option(names = "--protocol", paramLabel = "NAME", description = "ratio, loo, time, kfold or strong; default ratio")
    private String protocol = "ratio";

    @Option(
            names = "--test-ratio",
            paramLabel = "SHARE",
            description = "share that is tested; default 0.25, strong 0.2")
    private @Nullable Double testRatio;

    @Option(names = "--threshold", paramLabel = "R", description = "leave out ratings below R, before dividing")
    private @Nullable Float threshold;

    @Option(names = "--valid", paramLabel = "PATH", description = "ratings held back: neither learned from nor ranked")
    private @Nullable Path validation;

    @Option(names = "--test", paramLabel = "PATH", description = "ratings to test on; then nothing is divided")
    private @Nullable Path test;

    @Option(names = "--items", paramLabel = "PATH", description = "MovieLens folder that describes the items")
    private @Nullable Path items;

    private @Nullable Interactions training;

    /** The division of the data, deterministic for a seed. */
    List<Fold> folds(long seed) {
        DatasetReader reader = new DatasetReader(Format.of(format));
        Interactions ratings = wanted(reader.read(data));
        Interactions validationRatings = validation == null ? null : wanted(reader.read(validation));
        if (test == null) {
            training = ratings;
            return divided(ratings, validationRatings, seed);
        }
        Interactions testRatings = wanted(reader.read(test));
        IdIndex users = ratings.users().union(testRatings.users());
        IdIndex allItems = ratings.items().union(testRatings.items());
        if (validationRatings != null) {
            users = users.union(validationRatings.users());
            allItems = allItems.union(validationRatings.items());
        }
        training = ratings.under(users, allItems);
        Fold fold = Fold.of(training, testRatings.under(users, allItems));
        return List.of(validationRatings == null ? fold : fold.hiding(validationRatings.under(users, allItems)));
    }

    /** A division for tuning: {@code --valid} when given, else a part of {@code --data}. */
    List<Fold> tuningFolds(long seed) {
        if (test != null) {
            throw new IllegalArgumentException("--test is " + test
                    + "; tuning must not see what is tested in the end. Leave it out, or give --valid");
        }
        if (validation == null) {
            return folds(seed);
        }
        test = validation;
        validation = null;
        return folds(seed);
    }

    private List<Fold> divided(Interactions ratings, @Nullable Interactions hidden, long seed) {
        double share = testRatio != null ? testRatio : chosenProtocol() == Protocol.STRONG ? 0.2 : 0.25;
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("--test-ratio is " + share + "; it must lie above 0 and below 1");
        }
        if (hidden == null) {
            return chosenProtocol().split(ratings, share, seed);
        }
        IdIndex users = ratings.users().union(hidden.users());
        IdIndex allItems = ratings.items().union(hidden.items());
        return chosenProtocol().split(ratings.under(users, allItems), share, seed).stream()
                .map(fold -> fold.hiding(hidden.under(users, allItems)))
                .toList();
    }

    /** What {@code --data} held, after {@link #folds}. */
    Interactions ratings() {
        if (training == null) {
            throw new IllegalStateException("folds() reads the ratings");
        }
        return training;
    }

    ItemDescriptions descriptions() {
        Path folder = items != null ? items : data;
        return Files.isDirectory(folder) ? MovieLensDescriptions.read(folder) : ItemDescriptions.NONE;
    }

    String dataName() {
        return data.toString();
    }

    /** What the report calls the division. */
    String protocolName() {
        return test != null ? "given" : chosenProtocol().name().toLowerCase(Locale.ROOT);
    }

    private Protocol chosenProtocol() {
        return Arrays.stream(Protocol.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(protocol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no protocol \"" + protocol + "\"; there are "
                        + Arrays.stream(Protocol.values())
                                .map(known -> known.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private Interactions wanted(Interactions ratings) {
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
}
