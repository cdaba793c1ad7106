package io.moodreel.recommend.hybrid;

import io.moodreel.recommend.scoring.Scores;

/** Memory for one question to all sources, used again for the next. Not safe for several threads. */
final class Workspace {
    private final Scores[] scores;
    private final byte[] proposals;

    Workspace(Sources sources) {
        scores = new Scores[sources.size()];
        for (int source = 0; source < scores.length; source++) {
            scores[source] = new Scores(sources.itemCount());
        }
        proposals = new byte[sources.itemCount()];
    }

    Scores scores(int source) {
        return scores[source];
    }

    /** How much the most taken of the sources likes an item, from 0 to 1; {@link Scores#UNPLACED} where none knows it. */
    float liking(int item) {
        float best = Scores.UNPLACED;
        for (Scores answer : scores) {
            best = Math.max(best, answer.values()[item]);
        }
        return best == Scores.UNPLACED ? best : 0.5f + 0.5f * best / (1 + Math.abs(best));
    }

    /** By item: how many sources proposed it. */
    byte[] proposals() {
        return proposals;
    }
}
