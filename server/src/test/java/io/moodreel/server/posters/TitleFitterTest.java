package io.moodreel.server.posters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFitterTest {

    private static final Typeface FACE = Typeface.load("600");
    private static final TitleFitter.Room ROOM = new TitleFitter.Room(344, 236, 128, 21, 0.97);
    private static final double CAPITAL_HEIGHT = 0.7;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Up",
                "The Godfather",
                "Everything Everywhere All at Once",
                "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb",
                "Supercalifragilisticexpialidocious",
                "Wörter, Wörter, Wörter und noch einmal Wörter bis zum Rand und darüber hinaus und weiter und weiter und weiter"
            })
    void everyLine_fitsTheRoom(String title) {
        TitleFitter.Fit fit = fit(title);

        assertThat(fit.lines()).hasSizeBetween(1, 5);
        assertThat(fit.size()).isBetween(ROOM.smallest(), ROOM.largest());
        assertThat(fit.lines())
                .allSatisfy(line -> assertThat(FACE.width(line) * fit.size()).isLessThanOrEqualTo(ROOM.width() + 0.01));
        assertThat(fit.size() * (1 + (fit.lines().size() - 1) * ROOM.leading()))
                .isLessThanOrEqualTo(ROOM.height() + 0.01);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Up", "Heat", "Casablanca", "The Godfather", "Pan’s Labyrinth", "In the Mood for Love"})
    void ordinaryTitles_standAtLeastThirtyFourUnitsHigh(String title) {
        assertThat(fit(title).size() * CAPITAL_HEIGHT).isGreaterThanOrEqualTo(34);
    }

    @ParameterizedTest
    @CsvSource({"The Red Shoes,2", "Up,1"})
    void lines_areBalanced(String title, int lines) {
        assertThat(fit(title).lines()).hasSize(lines);
    }

    @Test
    void wordsAreNeverBroken_andNoneIsLost() {
        String title = "The Assassination of Jesse James by the Coward Robert Ford";

        assertThat(String.join(" ", fit(title).lines())).isEqualTo(title);
    }

    @Test
    void tooLongATitle_endsWithAnEllipsis() {
        assertThat(fit("and so on ".repeat(40).strip()).lines().getLast()).endsWith("…");
        assertThat(fit("m".repeat(200)).lines()).singleElement().asString().endsWith("…");
    }

    @Test
    void emptyTitle_hasNoLines() {
        assertThat(fit("").lines()).isEmpty();
    }

    @Test
    void kerning_bringsOpenPairsTogether() {
        double apart = FACE.width("A") + FACE.width("V");

        assertThat(FACE.width("AV")).isLessThan(apart - 0.02).isCloseTo(apart, within(0.2));
    }

    private static TitleFitter.Fit fit(String title) {
        return new TitleFitter(FACE::width, ROOM).fit(title);
    }
}
