package io.moodreel.affect.face;

import io.moodreel.affect.EmotionShares;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one face shows. Immutable.
 *
 * @param box where it is
 * @param emotions calibrated: of faces with 70 percent happy about seven in ten are
 * @param confidence how likely the dominant emotion is right, 0–1: its share, less where the face is small, blurred or
 *     turned away
 * @param uncertain whether the dominant emotion is too doubtful to act on
 * @param age in years, if wished
 * @param gender if wished
 */
public record FaceReading(
        Box box,
        EmotionShares emotions,
        double confidence,
        boolean uncertain,
        OptionalDouble age,
        Optional<Gender> gender) {
    /** Below it the dominant emotion is more likely wrong than right. */
    static final double CERTAIN = 0.5;

    /** The same face, its emotions weighed anew; the confidence follows the dominant one's share, the face is as clear as it was. */
    public FaceReading reweighed(EmotionShares weighed) {
        double clearness = confidence / emotions.get(emotions.dominant());
        double anew = Math.min(1, clearness * weighed.get(weighed.dominant()));
        return new FaceReading(box, weighed, anew, anew < CERTAIN, age, gender);
    }
}
