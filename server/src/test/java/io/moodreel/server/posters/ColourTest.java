package io.moodreel.server.posters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @ParameterizedTest
    @ValueSource(strings = {"#f6c945", "#6fa8dc", "#e5533d", "#b48bf2", "#b9b4c0", "#5fa98a", "#000000", "#ffffff"})
    void hexColours_comeBackUnchanged(String hex) {
        assertThat(Colour.ofHex(hex).css()).isEqualTo(hex);
    }

    @Test
    void contrast_runsFromOneToTwentyOne() {
        Colour black = Colour.ofHex("#000000");
        Colour white = Colour.ofHex("#ffffff");

        assertThat(black.contrast(white)).isCloseTo(21, within(0.01));
        assertThat(white.contrast(white)).isCloseTo(1, within(0.01));
    }

    @Test
    void colourTooStrongForTheScreen_keepsItsLightness() {
        Colour shown = Colour.ofHex(new Colour(0.7, 0.4, 150).css());

        assertThat(shown.lightness()).isCloseTo(0.7, within(0.02));
        assertThat(shown.hue()).isCloseTo(150, within(4.0));
    }

    @Test
    void darkYellow_turnsTowardsOrange() {
        assertThat(new Colour(0.4, 0.1, 95).unmuddied().hue()).isLessThan(60);
        assertThat(new Colour(0.85, 0.15, 95).unmuddied().hue()).isEqualTo(95);
    }
}
