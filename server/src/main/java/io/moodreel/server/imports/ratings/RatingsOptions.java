package io.moodreel.server.imports.ratings;

import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.run.ImportOptions;
import io.moodreel.server.imports.run.ItemScheme;
import io.moodreel.server.imports.run.RatingScale;
import io.moodreel.server.jobs.InvalidJobException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said about a file of ratings, as far as it is said.
 *
 * @param scheme by whose ids it names titles
 * @param raterSource what its raters are kept under
 */
record RatingsOptions(Optional<ItemScheme> scheme, Optional<RatingScale> scale, String raterSource) {
    static final String ITEM_SCHEME = "item_scheme";
    static final String TYPE = "type";
    static final String SCALE = "scale";
    static final String SOURCE = "source";
    static final List<String> ALL = List.of(ITEM_SCHEME, TYPE, SCALE, SOURCE);

    private static final int LONGEST_SOURCE = 100;

    static RatingsOptions of(Map<String, String> parameters, Path file) throws InvalidJobException {
        List<String> schemes =
                Arrays.stream(ItemScheme.values()).map(ItemScheme::wireName).toList();
        Optional<ItemScheme> scheme = ItemScheme.of(ImportOptions.choice(parameters, ITEM_SCHEME, "", schemes));
        requireSameType(parameters, scheme);
        Optional<RatingScale> scale =
                switch (ImportOptions.choice(parameters, SCALE, "", List.of("5", "10"))) {
                    case "5" -> Optional.of(RatingScale.OF_FIVE);
                    case "10" -> Optional.of(RatingScale.OF_TEN);
                    default -> Optional.empty();
                };
        return new RatingsOptions(scheme, scale, source(parameters, file));
    }

    private static void requireSameType(Map<String, String> parameters, Optional<ItemScheme> scheme)
            throws InvalidJobException {
        String type = ImportOptions.choice(parameters, TYPE, "", List.of("movie", "book"));
        if (type.isEmpty()) {
            return;
        }
        if (scheme.isEmpty()) {
            throw new InvalidJobException(
                    ITEM_SCHEME, "is missing: --type %s alone does not say whose ids the titles have.".formatted(type));
        }
        if (scheme.get().type() != TitleType.of(type)) {
            throw new InvalidJobException(
                    TYPE,
                    "must be %s, since %s ids are of these, was \"%s\""
                            .formatted(
                                    scheme.get().type().wireName(), scheme.get().wireName(), type));
        }
    }

    /** Folder and file, since many a file of ratings is called ratings.csv. */
    private static String source(Map<String, String> parameters, Path file) throws InvalidJobException {
        String given = parameters.getOrDefault(SOURCE, "").strip();
        if (given.length() > LONGEST_SOURCE) {
            throw new InvalidJobException(
                    SOURCE, "must be at most %d characters long, was %d".formatted(LONGEST_SOURCE, given.length()));
        }
        if (!given.isEmpty()) {
            return given;
        }
        Path folder = file.getParent().getFileName();
        return "ratings:%s/%s".formatted(folder == null ? "" : folder, file.getFileName());
    }
}
