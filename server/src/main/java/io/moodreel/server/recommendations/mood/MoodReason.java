package io.moodreel.server.recommendations.mood;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.LearnedFit;
import io.moodreel.recommend.mood.LearnedFit.Basis;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.recommend.mood.MoodPrior;
import io.moodreel.server.catalog.Reason;
import io.moodreel.server.recommendations.Words;
import java.util.List;
import java.util.Optional;

/** Says on a card why a mood chose it. What was learned is told as that. */
record MoodReason(Optional<Mood> mood, MoodMode mode, LearnedFit fit) {
    private static final String KIND = "mood";

    /** @param telling the title's genres, the asked-for ones first */
    Reason of(List<String> telling) {
        Basis basis = fit.basis(telling.getFirst());
        if (mood.isEmpty() || basis == Basis.PRIOR) {
            return new Reason(KIND, supposed() + ": " + Words.lowerCased(telling), telling);
        }
        List<String> learned =
                telling.stream().filter(genre -> fit.basis(genre) == basis).toList();
        return new Reason(KIND, learned(mood.get(), basis) + ": " + Words.lowerCased(learned), learned);
    }

    private String supposed() {
        if (mood.isEmpty()) {
            return "Fits most moods";
        }
        return mode == MoodMode.MATCH ? "Fits " + inWords(mood.get()) : lifts(mood.get());
    }

    private String learned(Mood known, Basis basis) {
        if (mode == MoodMode.MATCH) {
            return basis == Basis.OWN
                    ? "What you like in " + inWords(known)
                    : "What people here like in " + inWords(known);
        }
        String whose = basis == Basis.OWN ? "you" : "people here";
        return lifts(known) + " with what " + whose + " like when "
                + MoodPrior.liftsTo(known).adjective();
    }

    private static String inWords(Mood mood) {
        String article = mood == Mood.ANGER ? "an " : "a ";
        return article + mood.adjective() + " mood";
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
