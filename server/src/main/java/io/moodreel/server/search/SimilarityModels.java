package io.moodreel.server.search;

import io.moodreel.search.tfidf.TfIdfModel;
import io.moodreel.search.tfidf.TfIdfModelBuilder;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One TF-IDF model for films and one for books, both of the same revision of the catalogue. Immutable; made whole and
 * swapped whole.
 */
record SimilarityModels(long revision, Map<TitleType, TfIdfModel> byType) {
    static SimilarityModels build(Catalog catalog) {
        Map<TitleType, TfIdfModelBuilder> builders = new EnumMap<>(TitleType.class);
        for (TitleType type : TitleType.values()) {
            builders.put(type, TfIdfModel.builder());
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

    /** What a title is compared by: overview, genres and keywords. */
    static String text(TitleFacts facts) {
        return facts.overview() + " " + String.join(" ", facts.genres()) + " " + String.join(" ", facts.keywords());
    }

    long memoryBytes() {
        return byType.values().stream().mapToLong(TfIdfModel::memoryBytes).sum();
    }
}
