package io.moodreel.server.posters;

import java.util.Comparator;
import java.util.List;

/**
 * The few colours of one poster, by role. Immutable.
 *
 * @param ground fills most of the picture
 * @param dusk a neighbour of the ground, for skies that change slowly
 * @param main the mood; large shapes
 * @param second answers the main colour; smaller shapes
 * @param focus the one thing the eye goes to first: light on dark grounds, strong on light ones
 * @param shadow silhouettes in front; always dark
 * @param paper the lightest tone
 */
record Palette(Colour ground, Colour dusk, Colour main, Colour second, Colour focus, Colour shadow, Colour paper) {

    private static final double READABLE = 4.5;
    private static final double COMFORTABLE = 5.2;
    private static final Colour WHITE = new Colour(1, 0, 0);
    private static final Colour BLACK = new Colour(0, 0, 0);

    Palette {
        ground = ground.unmuddied();
        dusk = dusk.unmuddied();
        main = main.unmuddied();
        second = second.unmuddied();
        focus = focus.unmuddied();
        shadow = shadow.unmuddied();
    }

    boolean isDark() {
        return ground.lightness() < 0.6;
    }

    /** A tone of the ground that is only just seen; safe behind a title. */
    Colour whisper() {
        return ground.mix(main, isDark() ? 0.07 : 0.1);
    }

    /** Steps from the far ground to the near silhouette; 0 far, 1 near. */
    Colour depth(double nearness) {
        Colour far = ground.mix(main, 0.62);
        return far.mix(shadow, Math.pow(nearness, 0.8));
    }

    /** Ink that can be read on every one of the colours; a coloured one when asked and when it reads well enough. */
    Colour inkOn(List<Colour> behind, boolean coloured) {
        List<Colour> favourites =
                coloured ? List.of(main, focus, second, paper, shadow) : List.of(paper, shadow, focus);
        for (Colour ink : favourites) {
            if (contrastOn(behind, ink) >= COMFORTABLE) {
                return ink;
            }
        }
        return List.of(paper, shadow, WHITE, BLACK).stream()
                .filter(ink -> contrastOn(behind, ink) >= READABLE)
                .findFirst()
                .orElseGet(() -> List.of(WHITE, BLACK).stream()
                        .max(Comparator.comparingDouble(ink -> contrastOn(behind, ink)))
                        .orElseThrow());
    }

    static double contrastOn(List<Colour> behind, Colour ink) {
        return behind.stream().mapToDouble(ink::contrast).min().orElse(21);
    }
}
