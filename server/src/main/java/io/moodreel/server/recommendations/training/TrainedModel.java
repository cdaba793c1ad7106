package io.moodreel.server.recommendations.training;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.IdIndex;
import io.moodreel.recommend.data.ItemDescriptions;
import io.moodreel.recommend.data.Rated;
import io.moodreel.recommend.hybrid.Hybrid;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelFileException;
import io.moodreel.recommend.ranking.Ranking;
import io.moodreel.recommend.scoring.Scorer;
import io.moodreel.recommend.userknn.UserPearson;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.GivenRating;
import io.moodreel.server.library.Taste;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A trained recommender as it lies in its file: several algorithms over the same raters and titles. Immutable and safe
 * for any thread; what is mapped is let go with the last reference, so a newer one may take its place under way.
 */
public final class TrainedModel {
    /** The algorithms that also stand alone, beside the hybrid which asks them. */
    private static final List<String> SOURCES = List.of("user-knn", "ease", "implicit-als");

    /** An algorithm of the model, by which items are scored and ranked. */
    public record Recommender(Scorer scorer, Ranking ranking) {}

    private final ModelCard card;
    private final IdIndex raters;
    private final IdIndex titles;
    private final int[] types;
    private final Map<String, Recommender> recommenders = new HashMap<>();
    private final long memoryBytes;

    private TrainedModel(ModelFile file) {
        this.card = ModelCard.read(file);
        this.raters = IdIndex.of(file.longArray("raters"));
        this.titles = IdIndex.of(file.longArray("titles"));
        this.types = file.intArray("types");
        ItemGenres genres = ItemGenres.read(file);
        Hybrid algorithm = new Hybrid(ItemDescriptions.NONE);
        Model hybrid = algorithm.read(file.within(algorithm.name()));
        UserPearson pearson = new UserPearson();
        Model neighbours = pearson.read(file.within(pearson.name()));
        add(algorithm.name(), hybrid, genres);
        add(pearson.name(), neighbours, genres);
        SOURCES.forEach(name -> Hybrid.source(hybrid, name).ifPresent(model -> add(name, model, genres)));
        this.memoryBytes = hybrid.memoryBytes()
                + neighbours.memoryBytes()
                + genres.memoryBytes()
                + 12L * titles.size()
                + 8L * raters.size();
    }

    /**
     * Opens a model's file and checks all of it.
     *
     * @throws ModelFileException when it is missing, damaged or of another version
     */
    static TrainedModel open(Path file) {
        return new TrainedModel(ModelFile.open(file));
    }

    private void add(String name, Model model, ItemGenres genres) {
        recommenders.put(name, new Recommender(model, new Ranking(model, genres)));
    }

    public ModelCard card() {
        return card;
    }

    /** An algorithm by name; empty when this model has none such. */
    public Optional<Recommender> recommender(String algorithm) {
        return Optional.ofNullable(recommenders.get(algorithm));
    }

    /** A person's ratings in the model's terms, without those of titles it does not know. */
    public History history(Taste taste) {
        List<Rated> rated = new ArrayList<>();
        for (GivenRating rating : taste.ratings()) {
            int item = titles.find(rating.titleId());
            if (item != IdIndex.UNKNOWN) {
                rated.add(new Rated(
                        item,
                        (float) rating.rating(),
                        Math.max(0, rating.ratedAt().getEpochSecond())));
            }
        }
        return History.of(raters.find(taste.raterId()), rated);
    }

    /** The title at an item's index. */
    public long titleId(int item) {
        return titles.id(item);
    }

    /** Whether it was trained with this title. */
    public boolean knows(long titleId) {
        return titles.find(titleId) != IdIndex.UNKNOWN;
    }

    public TitleType type(int item) {
        return TitleType.values()[types[item]];
    }

    /** Bytes of its arrays, on the heap or mapped. */
    long memoryBytes() {
        return memoryBytes;
    }
}
