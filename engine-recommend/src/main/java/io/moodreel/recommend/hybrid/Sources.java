package io.moodreel.recommend.hybrid;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.TooLargeException;
import io.moodreel.recommend.training.Training;
import java.util.ArrayList;
import java.util.List;

/**
 * The trained scorers, and what is known of items besides. Immutable and safe for any thread.
 *
 * @param kinds one for each model
 */
record Sources(List<Source> kinds, List<Model> models, ItemFacts facts) {
    /** Trains all with their defaults; who cannot hold so much data is left out. */
    static Sources train(List<Source> kinds, Interactions interactions, Training training) {
        List<Source> made = new ArrayList<>();
        List<Model> models = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            Source kind = kinds.get(i);
            Training part = training.part((double) i / kinds.size(), (i + 1.0) / kinds.size());
            try {
                models.add(train(kind.algorithm(), interactions, part));
                made.add(kind);
            } catch (TooLargeException tooLarge) {
                part.reached(1, kind.name() + " left out: " + tooLarge.getMessage());
            }
        }
        return new Sources(List.copyOf(made), List.copyOf(models), ItemFacts.of(interactions));
    }

    private static <P extends Record> Model train(
            Algorithm<P> algorithm, Interactions interactions, Training training) {
        return algorithm.train(interactions, algorithm.defaults(), training);
    }

    /** The sources that {@link #write} wrote, among all kinds there are. */
    static Sources read(List<Source> all, ModelFile file) {
        List<Source> kinds = new ArrayList<>();
        List<Model> models = new ArrayList<>();
        for (String name : file.texts("sources")) {
            for (Source kind : all) {
                if (kind.name().equals(name)) {
                    kinds.add(kind);
                    models.add(kind.algorithm().read(file.within(name)));
                }
            }
        }
        return new Sources(List.copyOf(kinds), List.copyOf(models), ItemFacts.read(file));
    }

    /** Those of some kinds, which are all among these. */
    Sources only(List<Source> wanted) {
        List<Model> kept =
                wanted.stream().map(kind -> models.get(kinds.indexOf(kind))).toList();
        return new Sources(wanted, kept, facts);
    }

    void write(ModelWriter writer) {
        writer.texts("sources", names());
        for (int source = 0; source < size(); source++) {
            models.get(source).write(writer.within(kinds.get(source).name()));
        }
        facts.write(writer);
    }

    List<String> names() {
        return kinds.stream().map(Source::name).toList();
    }

    int size() {
        return models.size();
    }

    int itemCount() {
        return facts.popularity().length;
    }

    long memoryBytes() {
        return facts.memoryBytes()
                + models.stream().mapToLong(Model::memoryBytes).sum();
    }
}
