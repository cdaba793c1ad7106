package io.moodreel.server.posters;

import org.jspecify.annotations.Nullable;

/** The look of a time: how its printers and cinemas used colour. */
enum Era {
    /** Silver and sepia, one hand-tinted touch. */
    SILVER,
    /** Two inks on paper, flat and bold. */
    PRINT,
    /** Brown, mustard, burnt orange. */
    EARTH,
    /** Violet nights and neon. */
    NEON,
    /** Deep teal against amber. */
    TEAL,
    /** Quiet grounds, clear accents. */
    CLEAN,
    /** Glowing air, close hues. */
    DUSK;

    static Era of(@Nullable Integer year) {
        if (year == null || year >= 2010) {
            return DUSK;
        }
        if (year < 1950) {
            return SILVER;
        }
        if (year < 1970) {
            return PRINT;
        }
        if (year < 1980) {
            return EARTH;
        }
        if (year < 1990) {
            return NEON;
        }
        return year < 2000 ? TEAL : CLEAN;
    }
}
