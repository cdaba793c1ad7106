package io.moodreel.evaluate.faces;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.personal.Correction;
import io.moodreel.affect.personal.PersonalCalibration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How much better a face that is misread in its own way is read after its owner has corrected it so often. A simulation:
 * the faces are many people's, and the owner is a {@link Labeller}. They look at the first half of the faces one by one,
 * each read as their corrections until then say, and correct what is read wrongly; the second half is measured. All of it
 * in {@value #ORDERS} orders of the faces, since a few corrections are chance.
 */
public final class CorrectionSimulation {
    private static final int[] CORRECTIONS = {0, 1, 3, 10, 30, 100};
    private static final int ORDERS = 30;
    private static final long SEED = 9;

    private final List<Face> faces = new ArrayList<>();

    private record Face(Emotion label, EmotionShares read) {}

    /** One more face. */
    public void add(Emotion label, EmotionShares read) {
        faces.add(new Face(label, read));
    }

    /** A table for each labeller: after how many corrections how many faces are read as they say. */
    public String text(List<Labeller> labellers) {
        StringBuilder text = new StringBuilder();
        line(text, "%nCorrections, simulated in %d orders of the faces (seed %d)%n", ORDERS, SEED);
        for (Labeller labeller : labellers) {
            line(text, "%nSomebody who %s%n%-12s%10s%10s%n", labeller.inWords(), "corrections", "accuracy", "change");
            double before = accuracy(labeller, 0);
            for (int corrections : CORRECTIONS) {
                double after = accuracy(labeller, corrections);
                line(text, "%-12d%10.4f%+10.4f%n", corrections, after, after - before);
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }

    /** The share of the second halves that is read as the labeller says, after so many corrections or as many as there are. */
    double accuracy(Labeller labeller, int corrections) {
        FaceScores scores = new FaceScores();
        for (int order = 0; order < ORDERS; order++) {
            add(scores, labeller, corrections, new Random(SEED + order));
        }
        return scores.accuracy();
    }

    private void add(FaceScores scores, Labeller labeller, int corrections, Random random) {
        List<Face> shuffled = new ArrayList<>(faces);
        Collections.shuffle(shuffled, random);
        List<Face> said = shuffled.stream()
                .map(face -> new Face(labeller.says(face.label(), random), face.read()))
                .toList();
        int half = said.size() / 2;
        PersonalCalibration learned = learn(said.subList(0, half), corrections);
        said.subList(half, said.size()).forEach(face -> scores.add(face.label(), learned.apply(face.read())));
    }

    private static PersonalCalibration learn(List<Face> faces, int most) {
        List<Correction> made = new ArrayList<>();
        PersonalCalibration learned = PersonalCalibration.NONE;
        for (Face face : faces) {
            if (made.size() == most) {
                return learned;
            }
            Emotion answered = learned.apply(face.read()).dominant();
            if (answered != face.label()) {
                made.add(new Correction(answered, face.label()));
                learned = PersonalCalibration.learn(made);
            }
        }
        return learned;
    }
}
