package io.moodreel.recommend.content;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.ItemDescriptions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;

/** More of what the liked items are about. Learns nothing from other people, so it knows new items at once. */
public final class ContentProfile implements Algorithm<ContentParameters> {
    private final ItemDescriptions descriptions;

    public ContentProfile(ItemDescriptions descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    public String name() {
        return "content";
    }

    @Override
    public ContentParameters defaults() {
        return new ContentParameters(1, 1, 0.5);
    }

    @Override
    public Model train(Interactions interactions, ContentParameters parameters, Training training) {
        Occurrences occurrences = Occurrences.read(interactions.items(), descriptions, training);
        Model model = ItemContents.of(FeatureWeights.of(occurrences, parameters));
        training.reached(1, "all descriptions");
        return model;
    }

    @Override
    public Model read(ModelFile file) {
        return ItemContents.read(file);
    }
}
