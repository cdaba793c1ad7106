package io.moodreel.affect.face.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PictureTest {
    private final Picture picture = new Picture();

    @Test
    void halvedPicture_hasTheMeansOfFour_theLastOfAnOddRowTwice() {
        picture.resize(3, 2);
        int[] brightness = {10, 20, 90, 30, 40, 70};
        for (int i = 0; i < 6; i++) {
            picture.set(i % 3, i / 3, brightness[i], 0, 0);
        }

        byte[] halved = picture.pixels(1, 0, 0, 2, 1);

        assertThat(picture.width(1)).isEqualTo(2);
        assertThat(picture.height(1)).isEqualTo(1);
        assertThat(halved[2]).isEqualTo((byte) 25);
        assertThat(halved[5]).isEqualTo((byte) 80);
    }

    @Test
    void reductionOfThePictureBefore_isNotShownAgain() {
        picture.resize(2, 2);
        fill(200);
        picture.pixels(1, 0, 0, 1, 1);

        picture.resize(2, 2);
        fill(100);

        assertThat(picture.pixels(1, 0, 0, 1, 1)[0]).isEqualTo((byte) 100);
    }

    @Test
    void bufferStays_forAPictureOfTheSameSizeOrSmaller() {
        picture.resize(64, 48);
        byte[] first = picture.blueGreenRed();
        picture.resize(60, 48);

        assertThat(picture.blueGreenRed()).isSameAs(first);
    }

    @Test
    void bufferOfALargePicture_isGivenBack() {
        picture.resize(2_000, 1_000);
        picture.resize(64, 48);

        assertThat(picture.blueGreenRed()).hasSize(3 * 64 * 48);
    }

    @Test
    void pictureWithoutPixels_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> picture.resize(0, 5))
                .withMessage("a picture has at least one pixel, was 0 × 5");
    }

    private void fill(int brightness) {
        for (int i = 0; i < 4; i++) {
            picture.set(i % 2, i / 2, brightness, brightness, brightness);
        }
    }
}
