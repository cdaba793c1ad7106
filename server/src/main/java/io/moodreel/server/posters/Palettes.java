package io.moodreel.server.posters;

import java.util.Optional;

/**
 * Mixes the palette of one poster: the era says how colour is used, the mood says which, chance says the rest.
 */
final class Palettes {

    private static final double LEAST_SEPARATION = 2.6;

    private Palettes() {}

    static Palette mix(Era era, Colour mood, Optional<Colour> accent, Dice dice) {
        Colour tuned = new Colour(mood.lightness(), mood.chroma(), mood.hue() + dice.between(-16, 16));
        Palette palette = separated(
                switch (era) {
                    case SILVER -> EraRecipes.silver(tuned, dice);
                    case PRINT -> EraRecipes.print(tuned, dice);
                    case EARTH -> EraRecipes.earth(tuned, dice);
                    case NEON -> EraRecipes.neon(tuned, dice);
                    case TEAL -> EraRecipes.teal(tuned, dice);
                    case CLEAN -> EraRecipes.clean(tuned, dice);
                    case DUSK -> EraRecipes.dusk(tuned, dice);
                });
        if (era != Era.SILVER && accent.isPresent() && dice.chance(0.6)) {
            palette = accented(palette, accent.get());
        }
        return dice.chance(0.3) ? swapped(palette) : palette;
    }

    private static Palette accented(Palette palette, Colour accent) {
        Colour second = palette.second();
        Colour turned = new Colour(second.lightness(), Math.max(second.chroma(), accent.chroma() * 0.8), accent.hue());
        return new Palette(
                palette.ground(),
                palette.dusk(),
                palette.main(),
                turned,
                palette.focus(),
                palette.shadow(),
                palette.paper());
    }

    private static Palette swapped(Palette palette) {
        return new Palette(
                palette.ground(),
                palette.dusk(),
                palette.second(),
                palette.main(),
                palette.focus(),
                palette.shadow(),
                palette.paper());
    }

    /** Moves main, second and focus away from the ground until they are plainly seen. */
    private static Palette separated(Palette palette) {
        return new Palette(
                palette.ground(),
                palette.dusk(),
                away(palette.main(), palette, LEAST_SEPARATION),
                away(palette.second(), palette, 1.9),
                away(palette.focus(), palette, 3.4),
                palette.shadow(),
                palette.paper());
    }

    private static Colour away(Colour colour, Palette palette, double separation) {
        Colour moved = colour;
        double step = palette.isDark() ? 0.03 : -0.03;
        for (int i = 0; i < 14 && moved.contrast(palette.ground()) < separation; i++) {
            moved = moved.lighter(step);
        }
        return moved;
    }
}
