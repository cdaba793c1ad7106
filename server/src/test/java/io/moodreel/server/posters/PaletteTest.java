package io.moodreel.server.posters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    private static final double READABLE = 4.5;
    private static final Box ART = new Box(0, 0, 400, 380);

    @ParameterizedTest
    @EnumSource(Genre.class)
    void titleInk_isReadableOnEverythingBehindIt(Genre genre) {
        for (Era era : Era.values()) {
            for (int i = 0; i < 60; i++) {
                Dice dice = Dice.of(new PosterSubject("movie", genre + " " + i, null, List.of(), null));
                Palette palette = Palettes.mix(era, genre.colour(), Optional.of(Genre.CRIME.colour()), dice);
                Stage stage = new Stage(new Canvas("t"), palette, dice, FilmLayout.SHEET, ART, i % 3 != 0);
                List<Colour> behind = genre.composition().paint(stage);

                assertThat(behind).isNotEmpty();
                for (boolean coloured : new boolean[] {true, false}) {
                    Colour ink = palette.inkOn(behind, coloured);
                    assertThat(Palette.contrastOn(behind, ink))
                            .as("%s %s seed %d", genre, era, i)
                            .isGreaterThanOrEqualTo(READABLE);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Era.class)
    void everyColourOfAPalette_canCarryATitle(Era era) {
        for (int i = 0; i < 400; i++) {
            Dice dice = Dice.of(new PosterSubject("book", "seed " + i, null, List.of(), null));
            Palette palette =
                    Palettes.mix(era, Genre.values()[i % Genre.values().length].colour(), Optional.empty(), dice);

            for (Colour stock : List.of(palette.paper(), palette.main(), palette.second(), palette.shadow())) {
                Colour ink = palette.inkOn(List.of(stock), false);
                assertThat(ink.contrast(stock)).as("%s seed %d", era, i).isGreaterThanOrEqualTo(READABLE);
            }
        }
    }
}
