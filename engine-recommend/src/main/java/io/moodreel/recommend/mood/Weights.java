package io.moodreel.recommend.mood;

import io.moodreel.affect.Mood;
import org.jspecify.annotations.Nullable;

/** How much speaks for and against genres, mood by mood: sums of weights by cell. */
interface Weights {
    /** The genre number that stands for a row's sum over titles, whatever their genres. */
    int ALL_TITLES = 0;

    /** The weight in a {@link #cell}; 0 where nothing was noted. */
    double weight(int cell);

    /** Where reactions in a mood (null: none told), for or against, to titles of a genre are summed. */
    static int cell(@Nullable Mood mood, boolean isFor, int genre) {
        int row = 2 * (mood == null ? 0 : mood.ordinal() + 1) + (isFor ? 1 : 0);
        return row << 16 | genre;
    }

    /** The mood of a cell, as a number: 0 for none told. */
    static int moodNumber(int cell) {
        return cell >> 17;
    }

    static boolean isAboutAllTitles(int cell) {
        return (cell & 0xFFFF) == ALL_TITLES;
    }
}
