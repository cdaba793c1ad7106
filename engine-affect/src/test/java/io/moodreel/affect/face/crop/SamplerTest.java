package io.moodreel.affect.face.crop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.IntNode;
import io.moodreel.affect.face.image.Picture;
import io.moodreel.affect.face.net.NetManifest;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SamplerTest {
    private final Picture picture = new Picture();

    /** Red grows to the right, green downwards; blue is 50. */
    @BeforeEach
    void draw() {
        picture.resize(64, 64);
        for (int i = 0; i < 64 * 64; i++) {
            picture.set(i % 64, i / 64, 4 * (i % 64), 4 * (i / 64), 50);
        }
    }

    @Test
    void wholePicture_ofTheSameSize_isTakenPixelByPixel_inTheNetsOrder() {
        float[] rgb = drawn("rgb", 64, View.upright(32, 32, 64));
        float[] bgr = drawn("bgr", 64, View.upright(32, 32, 64));

        assertThat(rgb[10 * 64 + 20]).isCloseTo(80, within(0.01f));
        assertThat(rgb[64 * 64 + 10 * 64 + 20]).isCloseTo(40, within(0.01f));
        assertThat(rgb[2 * 64 * 64 + 10 * 64 + 20]).isCloseTo(50, within(0.01f));
        assertThat(bgr[10 * 64 + 20]).isCloseTo(50, within(0.01f));
        assertThat(bgr[2 * 64 * 64 + 10 * 64 + 20]).isCloseTo(80, within(0.01f));
    }

    @Test
    void grey_isWeightedAsTheEyeSees() {
        float[] grey = drawn("grey", 64, View.upright(32, 32, 64));

        assertThat(grey[10 * 64 + 20]).isCloseTo(0.299f * 80 + 0.587f * 40 + 0.114f * 50, within(0.01f));
    }

    @Test
    void reducedPicture_isAveraged_uprightAndTurnedAlike() {
        float[] upright = drawn("rgb", 16, View.upright(32, 32, 64));
        float[] hardlyTurned = drawn("rgb", 16, View.turned(32, 32, 64, 1e-9));

        assertThat(upright[5 * 16 + 8]).isCloseTo(4 * 33.5f, within(4f));
        assertThat(hardlyTurned).containsExactly(upright, within(8f));
    }

    @Test
    void quarterTurn_bringsTheRightSideUp() {
        float[] turned = drawn("rgb", 64, View.turned(32, 32, 64, Math.PI / 2));

        // what was on the right of the top row stands where the right column began
        assertThat(turned[10]).isCloseTo(4 * 63, within(4f));
    }

    @Test
    void outsideThePicture_isBlack() {
        float[] away = drawn("rgb", 16, View.upright(32, 32, 256));

        assertThat(away[0]).isZero();
        assertThat(away[16 * 16 - 1]).isZero();
        assertThat(away[8 * 16 + 8]).isPositive();
    }

    private float[] drawn(String colour, int size, View view) {
        int channels = colour.equals("grey") ? 1 : 3;
        NetManifest.Input input = new NetManifest.Input(
                "face",
                List.of(new IntNode(1), new IntNode(channels), new IntNode(size), new IntNode(size)),
                "NCHW",
                colour,
                Collections.nCopies(channels, 0.0),
                Collections.nCopies(channels, 1.0));
        float[] into = new float[channels * size * size];
        new Sampler(input, size).draw(picture, view, into);
        return into;
    }
}
