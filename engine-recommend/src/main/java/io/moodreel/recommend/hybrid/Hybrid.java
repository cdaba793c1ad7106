package io.moodreel.recommend.hybrid;

import io.moodreel.recommend.als.ImplicitAls;
import io.moodreel.recommend.biasedmf.BiasedMf;
import io.moodreel.recommend.content.ContentProfile;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.ItemDescriptions;
import io.moodreel.recommend.ease.Ease;
import io.moodreel.recommend.itemknn.ItemKnn;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.popularity.Popularity;
import io.moodreel.recommend.popularity.Trending;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;
import io.moodreel.recommend.userknn.UserKnn;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks several scorers and ranks what they propose by weights learned from held-out ratings: the sources are trained
 * once with everything, to answer, and once without these, to learn the weights from.
 */
public final class Hybrid implements Algorithm<HybridParameters> {
    private static final int LESSONS_AT_ONCE = 4;

    private final List<Source> sources;

    /** Asks all with their defaults. */
    public Hybrid(ItemDescriptions descriptions) {
        this(descriptions, new Ease());
    }

    /** Asks this EASE, whose weights are by far the largest part of a model. */
    public Hybrid(ItemDescriptions descriptions, Ease ease) {
        sources = List.of(
                Source.proposing(new Popularity()),
                Source.proposing(new Trending()),
                Source.proposing(new UserKnn()),
                Source.proposing(new ItemKnn()),
                Source.proposing(ease),
                Source.proposing(new ImplicitAls()),
                Source.judging(new BiasedMf()),
                Source.proposing(new ContentProfile(descriptions)));
    }

    @Override
    public String name() {
        return "hybrid";
    }

    @Override
    public HybridParameters defaults() {
        return new HybridParameters(60, 0.01, 0.5);
    }

    @Override
    public Model train(Interactions interactions, HybridParameters parameters, Training training) {
        Lessons lessons = Lessons.of(interactions, training.seed());
        Sources whole = Sources.train(sources, interactions, training.part(0, 0.5));
        Sources rehearsal = Sources.train(whole.kinds(), lessons.known(), training.part(0.5, 0.9));
        List<Example> examples = examples(lessons, rehearsal, parameters, training);
        Weights weights = Weights.learn(examples, rehearsal.size(), parameters);
        training.reached(1, "weights from " + examples.size() + " held-out histories");
        return new HybridModel(whole.only(rehearsal.kinds()), weights, parameters);
    }

    @Override
    public Model read(ModelFile file) {
        return HybridModel.read(sources, file);
    }

    /**
     * One of the models that a hybrid asks, for who wants its answers alone.
     *
     * @param hybrid a model that {@link #train} or {@link #read} made
     * @param source an algorithm's name; empty when this hybrid does not ask it
     */
    public static Optional<Model> source(Model hybrid, String source) {
        return hybrid instanceof HybridModel model ? model.source(source) : Optional.empty();
    }

    private static List<Example> examples(
            Lessons lessons, Sources sources, HybridParameters parameters, Training training) {
        Example[] examples = new Example[lessons.lessons().size()];
        training.forEachRange(examples.length, LESSONS_AT_ONCE, (from, to) -> {
            Workspace workspace = new Workspace(sources);
            for (int i = from; i < to; i++) {
                Lessons.Lesson lesson = lessons.lessons().get(i);
                Candidates candidates = Candidates.of(
                        sources,
                        lesson.history(),
                        parameters.candidates(),
                        item -> !lesson.hidden().get(item),
                        workspace);
                Example example = Example.of(lesson.history(), candidates, lesson.heldOut()::get);
                examples[i] = example.teaches() ? example : null;
            }
        });
        return Arrays.stream(examples).filter(Objects::nonNull).toList();
    }
}
