package io.moodreel.recommend.hybrid;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.scoring.TopItems;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What the sources propose for one person, described by {@link Features}.
 *
 * @param items ascending
 * @param features row by row, for each item its numbers
 */
record Candidates(int[] items, float[] features) {
    /**
     * Asks all sources.
     *
     * @param each how many a source proposes at most
     * @param allowed what may be proposed
     */
    static Candidates of(Sources sources, History history, int each, IntPredicate allowed, Workspace workspace) {
        boolean[] answered = new boolean[sources.size()];
        byte[] proposals = workspace.proposals();
        Arrays.fill(proposals, (byte) 0);
        int count = 0;
        for (int source = 0; source < sources.size(); source++) {
            Scores scores = workspace.scores(source);
            scores.clear();
            answered[source] = sources.models().get(source).score(history, scores);
            if (!answered[source] || !sources.kinds().get(source).proposes()) {
                continue;
            }
            for (int item : TopItems.unseenIndexes(scores, history, each, allowed)) {
                count += proposals[item] == 0 ? 1 : 0;
                proposals[item]++;
            }
        }
        int[] items = new int[count];
        for (int item = 0, place = 0; place < count; item++) {
            if (proposals[item] > 0) {
                items[place++] = item;
            }
        }
        Candidates candidates = new Candidates(items, new float[count * Features.count(sources.size())]);
        if (count > 0) {
            candidates.describe(sources, answered, workspace);
        }
        return candidates;
    }

    private void describe(Sources sources, boolean[] answered, Workspace workspace) {
        int size = sources.size();
        int columns = Features.count(size);
        for (int source = 0; source < size; source++) {
            if (answered[source]) {
                describe(workspace.scores(source), source, columns);
            }
        }
        for (int row = 0; row < items.length; row++) {
            int from = row * columns;
            features[from + Features.popularity(size)] = sources.facts().popularity()[items[row]];
            features[from + Features.age(size)] = sources.facts().age()[items[row]];
            features[from + Features.agreement(size)] = workspace.proposals()[items[row]];
        }
        Features.standardise(features, items.length, columns, Features.popularity(size));
        Features.standardise(features, items.length, columns, Features.age(size));
        Features.standardise(features, items.length, columns, Features.agreement(size));
    }

    /** What a source leaves unplaced it likes as little as the least it placed. */
    private void describe(Scores scores, int source, int columns) {
        float least = Float.POSITIVE_INFINITY;
        for (int item : items) {
            float value = scores.values()[item];
            least = value == Scores.UNPLACED ? least : Math.min(least, value);
        }
        if (least == Float.POSITIVE_INFINITY) {
            return;
        }
        for (int row = 0; row < items.length; row++) {
            features[row * columns + Features.score(source)] = Math.max(scores.values()[items[row]], least);
        }
        Features.standardise(features, items.length, columns, Features.score(source));
    }
}
