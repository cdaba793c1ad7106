package io.moodreel.evaluate.faces;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.personal.Correction;
import io.moodreel.affect.personal.PersonalCalibration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How much better a face that is misread in its own way is read after its owner has corrected it so often. A simulation:
 * the faces are many people's, and the owner is a {@link Labeller}. They look at the first half of the faces one by one,
 * each read as their corrections until then say, and correct what is read wrongly; the second half is measured.
 */
public final class CorrectionSimulation {
    private static final int[] CORRECTIONS = {0, 1, 3, 10, 30, 100};
    private static final long SEED = 9;

    private final List<Face> faces = new ArrayList<>();

    private record Face(Emotion label, EmotionShares read) {}

    /** One more face. */
    public void add(Emotion label, EmotionShares read) {
        faces.add(new Face(label, read));
    }

    /** A table for each labeller. */
    public String text(List<Labeller> labellers) {
        StringBuilder text = new StringBuilder(
                "%nCorrections, simulated (seed %d); the second half of the faces is measured%n".formatted(SEED));
        for (Labeller labeller : labellers) {
            text.append("%nSomebody who %s%n%-12s%10s%10s%n"
                    .formatted(labeller.inWords(), "corrections", "accuracy", "balanced"));
            for (int corrections : CORRECTIONS) {
                FaceScores scores = scores(labeller, corrections);
                text.append(String.format(
                        Locale.ROOT, "%-12d%10.4f%10.4f%n", corrections, scores.accuracy(), scores.balancedAccuracy()));
            }
        }
        return text.toString();
    }

    /** How the second half is read after so many corrections, or as many as the first half gives. */
    FaceScores scores(Labeller labeller, int corrections) {
        Random random = new Random(SEED);
        List<Emotion> said =
                faces.stream().map(face -> labeller.says(face.label(), random)).toList();
        int half = faces.size() / 2;
        PersonalCalibration learned = learn(said.subList(0, half), corrections);
        FaceScores scores = new FaceScores();
        for (int i = half; i < faces.size(); i++) {
            scores.add(said.get(i), learned.apply(faces.get(i).read()));
        }
        return scores;
    }

    private PersonalCalibration learn(List<Emotion> said, int most) {
        List<Correction> made = new ArrayList<>();
        PersonalCalibration learned = PersonalCalibration.NONE;
        for (int i = 0; i < said.size() && made.size() < most; i++) {
            Emotion answered = learned.apply(faces.get(i).read()).dominant();
            if (answered != said.get(i)) {
                made.add(new Correction(answered, said.get(i)));
                learned = PersonalCalibration.learn(made);
            }
        }
        return learned;
    }
}
