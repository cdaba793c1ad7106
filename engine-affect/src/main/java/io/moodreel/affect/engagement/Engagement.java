package io.moodreel.affect.engagement;

import io.moodreel.affect.EmotionShares;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How engaged a face looks: {@code score} from 0 to 100 with one decimal, its {@code status}, and one to three sentences
 * of {@code advice}. Immutable.
 *
 * <p>The score is what is pleasant or attentive less what is not: (happy + surprise + 0.7 · neutral) − (sad + angry + fear
 * + disgust), cut to 0–100.
 */
public record Engagement(double score, EngagementStatus status, List<String> advice) {
    private static final BigDecimal NEUTRAL_WEIGHT = new BigDecimal("0.7");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    public Engagement {
        advice = List.copyOf(advice);
    }

    /** What these shares say; the score comes from them as they are and is rounded once, the status from the rounded score. */
    public static Engagement of(EmotionShares shares) {
        double score = score(shares);
        EngagementStatus status = EngagementStatus.of(score, shares.dominant());
        return new Engagement(score, status, Advice.of(status, shares.dominant()));
    }

    /** In decimals: in binary 69.95 may be a little less, and a person would stand one row lower in the table. */
    private static double score(EmotionShares shares) {
        return decimal(shares.happy())
                .add(decimal(shares.surprise()))
                .add(decimal(shares.neutral()).multiply(NEUTRAL_WEIGHT))
                .subtract(decimal(shares.sad()))
                .subtract(decimal(shares.angry()))
                .subtract(decimal(shares.fear()))
                .subtract(decimal(shares.disgust()))
                .max(BigDecimal.ZERO)
                .min(MOST)
                .setScale(1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static BigDecimal decimal(double share) {
        return BigDecimal.valueOf(share);
    }
}
