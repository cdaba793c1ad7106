package io.moodreel.training.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.affect.Emotion;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FaceDrawingTest {

    /** Brightness is five times the column, so that every shift across can be told. */
    private static final FaceSet SLOPE = slope();

    private static FaceSet slope() {
        byte[] pixels = new byte[FaceSet.PIXELS];
        for (int i = 0; i < pixels.length; i++) pixels[i] = (byte) (5 * (i % 48));
        return new FaceSet(pixels, List.of(Emotion.HAPPY));
    }

    private static float[] drawn(Distortion distortion, int side) {
        float[] into = new float[side * side];
        new FaceDrawing(SLOPE, side).draw(0, distortion, new Random(1), into, 0);
        return into;
    }

    @Test
    void undistortedFace_isThePicture_orInterpolatedWhenLarger() {
        float[] same = drawn(Distortion.NONE, 48);
        assertThat(same[20 * 48 + 30]).isEqualTo(150);

        float[] larger = drawn(Distortion.NONE, 96);
        assertThat(larger[40 * 96 + 60]).isCloseTo(5 * 29.75f, within(1e-3f));
        assertThat(larger[40 * 96]).isEqualTo(0);
    }

    @Test
    void mirroredFace_runsTheOtherWay() {
        assertThat(drawn(Distortion.MIRRORED, 48)[20 * 48 + 30]).isEqualTo(5 * 17);
    }

    @Test
    void largerAndShiftedFace_isSeenWhereItSaysSo() {
        Distortion larger = new Distortion(false, 0, 2, 0, 0, 1, 1, 0, 0, Distortion.Erased.NOTHING);
        Distortion shifted = new Distortion(false, 0, 1, 0.125, 0, 1, 1, 0, 0, Distortion.Erased.NOTHING);

        assertThat(drawn(larger, 48)[20 * 48 + 30]).isCloseTo(5 * (23.5f + 6.5f / 2), within(1e-3f));
        assertThat(drawn(shifted, 48)[20 * 48 + 30]).isCloseTo(5 * 24f, within(1e-3f));
    }

    @Test
    void coveredPart_hasOneBrightness_theRestIsAsBefore() {
        Distortion covered = new Distortion(false, 0, 1, 0, 0, 1, 1, 0, 0, new Distortion.Erased(0.5, 0, 0.5, 1, 77));

        assertThat(drawn(covered, 48)[30]).isEqualTo(77);
        assertThat(drawn(covered, 48)[10]).isEqualTo(50);
    }

    @Test
    void gammaDarkens_blurKeepsASlope_contrastKeepsTheMean() {
        assertThat(drawn(lit(2, 1, 0), 48)[30]).isCloseTo((float) (150 * 150 / 255.0), within(1e-3f));
        assertThat(drawn(lit(1, 1, 1), 48)[20 * 48 + 30]).isCloseTo(150, within(1e-3f));
        assertThat(drawn(lit(1, 0.5, 0), 48)[30]).isCloseTo(117.5f + 16.25f, within(1e-3f));
    }

    private static Distortion lit(double gamma, double contrast, double blur) {
        return new Distortion(false, 0, 1, 0, 0, gamma, contrast, blur, 0, Distortion.Erased.NOTHING);
    }

    @Test
    void hardships_giveFacesOfTheSameSize_alikeAtEveryCall() {
        FaceDrawing drawing = new FaceDrawing(SLOPE, FaceSet.SIDE);
        for (Hardship hardship : Hardship.all()) {
            byte[] face = hardship.face(drawing, 0);

            assertThat(face).as(hardship.name()).hasSize(FaceSet.PIXELS);
            assertThat(hardship.face(drawing, 0)).as(hardship.name()).isEqualTo(face);
        }
    }
}
