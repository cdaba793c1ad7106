package io.moodreel.recommend.hybrid;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.IntStream;

/**
 * The sources and the weights. Behind the candidates come all other items in the order of popularity, then those that nobody
 * rated yet as far as they are described, so that a row stays full whatever is hidden from it. The reason for an item is that of the source which lifted it most. Immutable and safe
 * for any thread.
 */
final class HybridModel implements Model {
    private final Sources sources;
    private final Weights weights;
    private final HybridParameters parameters;
    private final BlockingQueue<Workspace> free =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    HybridModel(Sources sources, Weights weights, HybridParameters parameters) {
        this.sources = sources;
        this.weights = weights;
        this.parameters = parameters;
    }

    static HybridModel read(List<Source> all, ModelFile file) {
        HybridParameters parameters = new HybridParameters(
                (int) file.number("candidates"), file.number("regularisation"), file.number("loyalty"));
        return new HybridModel(Sources.read(all, file), Weights.read(file), parameters);
    }

    @Override
    public void write(ModelWriter writer) {
        writer.number("candidates", parameters.candidates());
        writer.number("regularisation", parameters.regularisation());
        writer.number("loyalty", parameters.loyalty());
        weights.write(writer);
        sources.write(writer);
    }

    @Override
    public int itemCount() {
        return sources.itemCount();
    }

    @Override
    public boolean score(History history, Scores scores) {
        Workspace workspace = borrow();
        Candidates candidates = candidates(history, workspace);
        float[] popularity = sources.facts().popularity();
        float[] own = weights.of(HistorySize.of(history));
        float least = 0;
        for (int row = 0; row < candidates.items().length; row++) {
            int item = candidates.items()[row];
            float score = weighted(candidates.features(), row, own);
            scores.values()[item] = score;
            scores.support()[item] = popularity[item];
            least = Math.min(least, score);
        }
        boolean placed = placeBehind(least, workspace, scores.values());
        free.offer(workspace);
        return placed || candidates.items().length > 0;
    }

    /**
     * All other items: those that anybody rated between two and one below the last candidate, the others between three and
     * two.
     */
    private boolean placeBehind(float least, Workspace workspace, float[] values) {
        float[] popularity = sources.facts().popularity();
        boolean placed = false;
        for (int item = 0; item < values.length; item++) {
            if (values[item] != Scores.UNPLACED) {
                continue;
            }
            if (popularity[item] > 0) {
                values[item] = least - 2 + popularity[item] / sources.facts().mostPopular();
            } else {
                values[item] = least - 3 + workspace.liking(item);
            }
            placed |= values[item] != Scores.UNPLACED;
        }
        return placed;
    }

    @Override
    public List<Reason> explain(History history, int item, int limit) {
        return explain(history, new int[] {item}, limit).getFirst();
    }

    /** All sources are asked for their candidates once, whatever the number of items. */
    @Override
    public List<List<Reason>> explain(History history, int[] items, int limit) {
        Workspace workspace = borrow();
        Candidates candidates = candidates(history, workspace);
        free.offer(workspace);
        float[] own = weights.of(HistorySize.of(history));
        return Arrays.stream(items)
                .mapToObj(item -> strongest(history, item, lift(candidates, own, item), limit))
                .toList();
    }

    private List<Reason> strongest(History history, int item, float[] lift, int limit) {
        return IntStream.range(0, sources.size())
                .boxed()
                .sorted(Comparator.comparingDouble(source -> -lift[source]))
                .map(source -> sources.models().get(source).explain(history, item, limit))
                .filter(reasons -> !reasons.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** How much each source adds to an item's score; zeros for what is no candidate. */
    private float[] lift(Candidates candidates, float[] own, int item) {
        float[] lift = new float[sources.size()];
        int row = Arrays.binarySearch(candidates.items(), item);
        for (int source = 0; row >= 0 && source < lift.length; source++) {
            int feature = Features.score(source);
            lift[source] = own[feature] * candidates.features()[row * own.length + feature];
        }
        return lift;
    }

    /** The model of a source; empty when it is none of this hybrid's. */
    Optional<Model> source(String name) {
        int place = sources.names().indexOf(name);
        return place < 0 ? Optional.empty() : Optional.of(sources.models().get(place));
    }

    private Candidates candidates(History history, Workspace workspace) {
        return Candidates.of(sources, history, parameters.candidates(), _ -> true, workspace);
    }

    private Workspace borrow() {
        Workspace borrowed = free.poll();
        return borrowed == null ? new Workspace(sources) : borrowed;
    }

    private static float weighted(float[] features, int row, float[] own) {
        float sum = 0;
        for (int i = 0; i < own.length; i++) {
            sum += own[i] * features[row * own.length + i];
        }
        return sum;
    }

    @Override
    public long memoryBytes() {
        return sources.memoryBytes();
    }
}
