package io.moodreel.server.recommendations;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.MoodMode;
import java.util.Optional;

/** Says on a card why a mood chose it. */
final class MoodReason {
    private MoodReason() {}

    static String of(Optional<Mood> mood, MoodMode mode) {
        if (mood.isEmpty()) {
            return "Fits most moods";
        }
        return mode == MoodMode.MATCH ? fits(mood.get()) : lifts(mood.get());
    }

    private static String fits(Mood mood) {
        String article = mood == Mood.ANGER ? "an " : "a ";
        return "Fits " + article + mood.adjective() + " mood";
    }

    private static String lifts(Mood mood) {
        return switch (mood) {
            case HAPPY -> "Keeps a happy mood going";
            case SADNESS -> "Lifts a sad mood";
            case ANGER -> "Calms an angry mood";
            case SURPRISE -> "Settles a surprised mood";
            case NEUTRAL -> "Brightens a neutral mood";
            case FEAR -> "Calms a fearful mood";
        };
    }
}
