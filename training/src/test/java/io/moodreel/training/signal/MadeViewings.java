package io.moodreel.training.signal;

import io.moodreel.affect.signal.ChangeScores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Viewings whose labels stand in their scores: who is stirred has a high level, who is pleased a rising one. */
final class MadeViewings {
    private MadeViewings() {}

    static List<Viewing> of(int people, int films, long seed) {
        Random random = new Random(seed);
        List<Viewing> viewings = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            for (int film = 0; film < films; film++) {
                boolean pleased = random.nextBoolean();
                boolean stirred = random.nextBoolean();
                List<Window> windows = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    double[] scores = new double[ChangeScores.COUNT];
                    Arrays.fill(scores, Double.NaN);
                    for (int score = 0; score < 6; score++) {
                        scores[score] = random.nextGaussian();
                    }
                    scores[0] += stirred ? 2 : -2;
                    scores[1] += pleased ? 2 : -2;
                    windows.add(new Window(ChangeScores.of(scores), pleased ? 1 : 0.25, stirred ? 0.75 : 0));
                }
                viewings.add(new Viewing("person-" + person, "film-" + film, film, Viewing.Kind.FILM, windows));
            }
        }
        return viewings;
    }
}
