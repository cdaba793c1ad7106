package io.moodreel.affect.face.expression;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.face.crop.Sampler;
import io.moodreel.affect.face.crop.View;
import io.moodreel.affect.face.find.FoundFace;
import io.moodreel.affect.face.image.Picture;
import io.moodreel.affect.face.net.NetRun;
import java.util.List;

/** Reads expressions with the nets of an {@link ExpressionModel}. Not thread-safe: one for each that works at once. */
public final class ExpressionReader implements AutoCloseable {
    private static final int EMOTIONS = Emotion.values().length;

    private final List<Reader> readers;
    private final double temperature;

    public ExpressionReader(ExpressionModel model) {
        readers = model.members().stream().map(Reader::new).toList();
        temperature = model.temperature();
    }

    /** Calibrated probabilities in the order of {@link Emotion} for a found face. */
    public double[] read(Picture picture, FoundFace face) {
        double[] mean = new double[EMOTIONS];
        for (Reader reader : readers) {
            reader.add(picture, reader.member.alignment().view(face), mean);
        }
        Calibration.apply(mean, temperature);
        return mean;
    }

    /** As for a found face, but of a picture that is one, cut out as FER2013's are. */
    public double[] readCrop(Picture picture) {
        double[] mean = new double[EMOTIONS];
        View all = View.upright(
                picture.width() / 2.0, picture.height() / 2.0, Math.max(picture.width(), picture.height()));
        for (Reader reader : readers) {
            reader.add(picture, all, mean);
        }
        Calibration.apply(mean, temperature);
        return mean;
    }

    /** How well the face read last can be seen, a factor for confidence; see {@link FaceQuality}. */
    public double quality(FoundFace face) {
        NetRun first = readers.getFirst().run;
        return FaceQuality.of(
                face, first.input(), first.side(), first.manifest().input());
    }

    @Override
    public void close() {
        readers.forEach(reader -> reader.run.close());
    }

    private static final class Reader {
        private final ExpressionModel.Member member;
        private final NetRun run;
        private final Sampler sampler;
        private final double[] probabilities = new double[EMOTIONS];

        private Reader(ExpressionModel.Member member) {
            this.member = member;
            this.run = member.net().newRun();
            this.sampler = new Sampler(run.manifest().input(), run.side());
        }

        private void add(Picture picture, View view, double[] mean) {
            sampler.draw(picture, view, run.input());
            run.run();
            store(member.mirrored() ? 0.5 : 1, false);
            if (member.mirrored()) {
                mirror(run.input(), run.side());
                run.run();
                store(0.5, true);
            }
            Calibration.apply(probabilities, member.temperature());
            for (int i = 0; i < EMOTIONS; i++) {
                mean[i] += member.weight() * probabilities[i];
            }
        }

        private void store(double share, boolean added) {
            float[] output = run.output(0);
            double sum = 0;
            double most = 0;
            if (member.logits()) {
                most = Double.NEGATIVE_INFINITY;
                for (float logit : output) {
                    most = Math.max(most, logit);
                }
                for (float logit : output) {
                    sum += Math.exp(logit - most);
                }
            }
            for (int i = 0; i < EMOTIONS; i++) {
                double probability = member.logits() ? Math.exp(output[i] - most) / sum : output[i];
                int place = member.places()[i];
                probabilities[place] = share * probability + (added ? probabilities[place] : 0);
            }
        }

        private static void mirror(float[] pixels, int width) {
            for (int row = 0; row < pixels.length; row += width) {
                for (int left = row, right = row + width - 1; left < right; left++, right--) {
                    float kept = pixels[left];
                    pixels[left] = pixels[right];
                    pixels[right] = kept;
                }
            }
        }
    }
}
