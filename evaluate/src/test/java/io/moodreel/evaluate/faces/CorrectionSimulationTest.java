package io.moodreel.evaluate.faces;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CorrectionSimulationTest {
    private static final Labeller NEVER_SAD = new Labeller(Emotion.SAD, Emotion.NEUTRAL, 1);

    /** Faces that are read rightly by their labels, if narrowly: sad before neutral, or neutral before sad. */
    private static CorrectionSimulation narrowFaces() {
        Random random = new Random(1);
        CorrectionSimulation simulation = new CorrectionSimulation();
        for (int i = 0; i < 400; i++) {
            double more = 50 + 15 * random.nextDouble();
            boolean sad = random.nextBoolean();
            simulation.add(
                    sad ? Emotion.SAD : Emotion.NEUTRAL,
                    new EmotionShares(0, 0, 0, 0, sad ? more : 100 - more, 0, sad ? 100 - more : more));
        }
        return simulation;
    }

    @Test
    void whoIsNeverSad_isReadRightly_afterTenCorrections() {
        CorrectionSimulation simulation = narrowFaces();

        assertThat(simulation.accuracy(NEVER_SAD, 0)).isLessThan(0.6);
        assertThat(simulation.accuracy(NEVER_SAD, 10)).isEqualTo(1);
    }

    @Test
    void whoIsReadRightly_hasNothingToCorrect_andNothingChanges() {
        CorrectionSimulation simulation = narrowFaces();

        assertThat(simulation.accuracy(Labeller.AS_LABELLED, 100)).isEqualTo(1);
    }

    @Test
    void report_namesTheSimulationAndThePerson() {
        assertThat(narrowFaces().text(List.of(NEVER_SAD)))
                .contains(
                        "simulated in 30 orders of the faces (seed 9)",
                        "Somebody who says neutral to 100 % of what is labelled sad");
    }
}
