package io.moodreel.affect.engagement;

import io.moodreel.affect.Emotion;
import java.util.Locale;

/** How engaged somebody is, from the engagement score and the dominant emotion. */
public enum EngagementStatus {
    HIGHLY_ENGAGED,
    ENGAGED,
    NEUTRAL,
    PARTIALLY_ENGAGED,
    CONFUSED,
    DISTRACTED,
    FRUSTRATED,
    BORED;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** Lower case with underscores, as the API writes it. */
    public String label() {
        return label;
    }

    /** The status of a score already rounded to one decimal. */
    public static EngagementStatus of(double score, Emotion dominant) {
        if (score >= 70) {
            return dominant == Emotion.HAPPY || dominant == Emotion.SURPRISE ? HIGHLY_ENGAGED : ENGAGED;
        }
        if (score >= 40) {
            return dominant == Emotion.NEUTRAL ? NEUTRAL : PARTIALLY_ENGAGED;
        }
        if (score >= 20) {
            return dominant == Emotion.SAD || dominant == Emotion.FEAR ? CONFUSED : DISTRACTED;
        }
        return dominant == Emotion.SAD || dominant == Emotion.ANGRY ? FRUSTRATED : BORED;
    }
}
