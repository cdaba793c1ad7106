package io.moodreel.training.face;

import io.moodreel.affect.Emotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Drawn pictures that a net of toy size can tell apart, and how that net is trained. */
final class ToyFaces {

    /** Of a small net; the first eight steps see small pictures. */
    static final Recipe RECIPE =
            new Recipe(List.of(8, 16), List.of(1, 2), 16, 0.05, 0.9, 5e-4, 0.9, 40, 8, 5, 40, 20, 0.1, 0.25, 0.2, 7);

    private ToyFaces() {}

    /** Stripes across are happy, stripes down are sad and darker, no stripes are neutral and darkest. */
    static FaceSet stripes(int count) {
        Random random = new Random(5);
        byte[] pixels = new byte[count * FaceSet.PIXELS];
        List<Emotion> emotions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Emotion emotion =
                    List.of(Emotion.HAPPY, Emotion.SAD, Emotion.NEUTRAL).get(i % 3);
            int brightness = 130 - 50 * (i % 3) + random.nextInt(30);
            for (int at = 0; at < FaceSet.PIXELS; at++) {
                int along = emotion == Emotion.HAPPY ? at / FaceSet.SIDE : at % FaceSet.SIDE;
                int stripe = emotion == Emotion.NEUTRAL || along % 4 < 2 ? 0 : 60;
                pixels[i * FaceSet.PIXELS + at] = (byte) (brightness + stripe + random.nextInt(16));
            }
            emotions.add(emotion);
        }
        return new FaceSet(pixels, emotions);
    }
}
