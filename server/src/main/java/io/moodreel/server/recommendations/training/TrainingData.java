package io.moodreel.server.recommendations.training;

import io.moodreel.recommend.data.IdIndex;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.InteractionsBuilder;
import io.moodreel.recommend.data.ItemDescription;
import io.moodreel.recommend.data.ItemDescriptions;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.library.Ratings;
import io.moodreel.server.platform.database.Database;
import java.util.Arrays;
import java.util.List;

/**
 * Everything a training learns from: all ratings, and what the rated titles are about. Titles that nobody rated are left
 * out: likeness finds them for whoever is asked about.
 *
 * @param types by item the ordinal of its kind
 * @param ratingsVersion of the ratings, or of earlier ones
 * @param catalogueRevision of the catalogue, or an earlier one
 */
record TrainingData(
        Interactions interactions,
        ItemDescription[] descriptions,
        int[] types,
        long ratingsVersion,
        long catalogueRevision) {
    static TrainingData read(Database database) {
        Ratings ratings = new Ratings(database);
        Catalog catalog = new Catalog(database);
        // asked before reading: what changes meanwhile is then taken for newer, and trained again
        long ratingsVersion = ratings.version();
        long catalogueRevision = catalog.revision();
        InteractionsBuilder builder = Interactions.builder();
        ratings.forEach(rating -> builder.add(
                rating.raterId(),
                rating.titleId(),
                (float) rating.rating(),
                Math.max(0, rating.ratedAt().getEpochSecond())));
        Interactions interactions = builder.build();
        ItemDescription[] descriptions = new ItemDescription[interactions.itemCount()];
        Arrays.fill(descriptions, ItemDescription.UNKNOWN);
        int[] types = new int[descriptions.length];
        catalog.forEach(title -> {
            int item = interactions.items().find(title.id());
            if (item != IdIndex.UNKNOWN) {
                descriptions[item] = description(title);
                types[item] = title.facts().type().ordinal();
            }
        });
        return new TrainingData(interactions, descriptions, types, ratingsVersion, catalogueRevision);
    }

    private static ItemDescription description(Title title) {
        TitleFacts facts = title.facts();
        return new ItemDescription(facts.title(), facts.genres(), facts.keywords(), facts.overview());
    }

    /** The descriptions by the ids of titles. */
    ItemDescriptions byTitle() {
        return titleId -> descriptions[interactions.items().require(titleId)];
    }

    ItemGenres genres() {
        return ItemGenres.of(Arrays.stream(descriptions)
                .<List<String>>map(ItemDescription::genres)
                .toList());
    }
}
