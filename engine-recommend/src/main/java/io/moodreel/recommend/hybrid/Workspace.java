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

    /** By item: how many sources proposed it. */
    byte[] proposals() {
        return proposals;
    }
}
