package io.moodreel.server.search;

import io.moodreel.search.tfidf.TfIdfModel;
import io.moodreel.search.tfidf.TfIdfModelBuilder;
import io.moodreel.search.tfidf.TfIdfModelUpdate;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One TF-IDF model for films and one for books, both of the same revision of the catalogue. Immutable; the models of a
 * later revision are made from these and what has changed since.
 */
record SimilarityModels(long revision, Map<TitleType, TfIdfModel> byType) {
    private static final int BATCH = 500;

    /** Models of the catalogue as it is now, those of large catalogues in nameless files in {@code folder}. */
    static SimilarityModels build(Catalog catalog, Path folder) {
        Map<TitleType, TfIdfModelBuilder> builders = new EnumMap<>(TitleType.class);
        for (TitleType type : TitleType.values()) {
            builders.put(type, TfIdfModel.builder(folder));
        }
        AtomicLong reached = new AtomicLong();
        catalog.forEach(title -> {
            builders.get(title.facts().type()).add(title.id(), text(title.facts()));
            reached.accumulateAndGet(title.revision(), Math::max);
        });
        Map<TitleType, TfIdfModel> models = new EnumMap<>(TitleType.class);
        builders.forEach((type, builder) -> models.put(type, builder.build()));
        return new SimilarityModels(reached.get(), models);
    }

    /** Models of the catalogue as it is now; reads only the titles that have changed since these were made. */
    SimilarityModels updated(Catalog catalog) {
        Map<TitleType, TfIdfModelUpdate> updates = new EnumMap<>(TitleType.class);
        long reached = revision;
        List<Title> changed = catalog.changedAfter(reached, BATCH);
        while (!changed.isEmpty()) {
            for (Title title : changed) {
                updates.computeIfAbsent(
                                title.facts().type(), type -> byType.get(type).update())
                        .put(title.id(), text(title.facts()));
            }
            reached = changed.getLast().revision();
            changed = catalog.changedAfter(reached, BATCH);
        }
        Map<TitleType, TfIdfModel> models = new EnumMap<>(byType);
        updates.forEach((type, update) -> models.put(type, update.build()));
        return new SimilarityModels(reached, models);
    }

    /** What a title is compared by: overview, genres and keywords. */
    static String text(TitleFacts facts) {
        return facts.overview() + " " + String.join(" ", facts.genres()) + " " + String.join(" ", facts.keywords());
    }

    long memoryBytes() {
        return TfIdfModel.queryBytes()
                + byType.values().stream().mapToLong(TfIdfModel::memoryBytes).sum();
    }
}
