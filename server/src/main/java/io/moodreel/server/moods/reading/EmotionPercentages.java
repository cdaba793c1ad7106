package io.moodreel.server.moods.reading;

import io.moodreel.affect.EmotionShares;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seven emotions on the wire, rounded to two decimals, so that they still add up to 100 ± 0.04. */
@Schema(description = "Seven emotions in percent; they add up to 100 but for rounding")
public record EmotionPercentages(
        @Schema(required = true) double angry,
        @Schema(required = true) double disgust,
        @Schema(required = true) double fear,
        @Schema(required = true) double happy,
        @Schema(required = true) double sad,
        @Schema(required = true) double surprise,
        @Schema(required = true) double neutral) {
    private static final double HUNDREDTHS = 100;

    public static EmotionPercentages of(EmotionShares shares) {
        return new EmotionPercentages(
                rounded(shares.angry()),
                rounded(shares.disgust()),
                rounded(shares.fear()),
                rounded(shares.happy()),
                rounded(shares.sad()),
                rounded(shares.surprise()),
                rounded(shares.neutral()));
    }

    /**
     * The same as shares.
     *
     * @throws IllegalArgumentException when one is outside 0–100 or they do not add up to 100 ± 0.1
     */
    public EmotionShares shares() {
        return new EmotionShares(angry, disgust, fear, happy, sad, surprise, neutral);
    }

    /** The rule they break; empty when they are shares. */
    public Optional<String> objection() {
        try {
            shares();
            return Optional.empty();
        } catch (IllegalArgumentException noShares) {
            return Optional.of("must be the seven percentages as answered, each 0 to 100 and 100 together");
        }
    }

    private static double rounded(double share) {
        return Math.round(share * HUNDREDTHS) / HUNDREDTHS;
    }
}
