package io.moodreel.search.vector;

import java.util.Arrays;
import java.util.List;

/** The last word on who is nearest: the query unrounded against each candidate's bytes. Stateless. */
final class Rescoring {

    private Rescoring() {}

    /** How many candidates it takes to find {@code count} of them. */
    static int candidates(Contents contents, int count) {
        return (int) Math.min(contents.rows(), 2L * count + 20);
    }

    /** The best {@code count} of the candidates, best first. Takes the candidates out. */
    static List<VectorHit> hits(Contents contents, float[] query, BestRows candidates, int count) {
        BestRows best = new BestRows(Math.min(count, candidates.size()));
        while (candidates.size() > 0) {
            long id = candidates.weakestId();
            int row = candidates.removeWeakest();
            best.offer(row, id, contents.blockOf(row).similarity(row % Block.ROWS, query));
        }
        VectorHit[] bestFirst = new VectorHit[best.size()];
        for (int place = bestFirst.length - 1; place >= 0; place--) {
            float cosine = Math.clamp(best.weakestSimilarity(), -1f, 1f);
            bestFirst[place] = new VectorHit(best.weakestId(), cosine);
            best.removeWeakest();
        }
        return Arrays.asList(bestFirst);
    }
}
