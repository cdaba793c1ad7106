package io.moodreel.affect.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalCalibrationTest {
    private static final Correction SAD_IS_NEUTRAL = new Correction(Emotion.SAD, Emotion.NEUTRAL);
    /** Rather sad, but it might be neutral. */
    private static final EmotionShares BORDERLINE = new EmotionShares(2, 0, 3, 0, 55, 0, 40);

    private static PersonalCalibration after(int times, Correction correction) {
        return PersonalCalibration.learn(Collections.nCopies(times, correction));
    }

    @Test
    void withoutCorrections_everyFactorIsOne_andSharesStay() {
        PersonalCalibration none = PersonalCalibration.learn(List.of());

        assertThat(none.weights().values()).containsOnly(1.0);
        assertThat(none.changesAnything()).isFalse();
        assertThat(none.apply(BORDERLINE)).isEqualTo(BORDERLINE);
        assertThat(PersonalCalibration.NONE.weights()).isEqualTo(none.weights());
    }

    @Test
    void tenCorrections_moveABorderlineReading_oneHardlyDoes() {
        EmotionShares afterOne = after(1, SAD_IS_NEUTRAL).apply(BORDERLINE);
        EmotionShares afterTen = after(10, SAD_IS_NEUTRAL).apply(BORDERLINE);

        assertThat(afterOne.dominant()).isEqualTo(Emotion.SAD);
        assertThat(afterOne.sad()).isCloseTo(55, within(5.5));
        assertThat(afterTen.dominant()).isEqualTo(Emotion.NEUTRAL);
    }

    @Test
    void aClearReading_staysWhatItIs_afterTenCorrections() {
        EmotionShares clearlySad = new EmotionShares(2, 1, 3, 0, 90, 0, 4);

        assertThat(after(10, SAD_IS_NEUTRAL).apply(clearlySad).dominant()).isEqualTo(Emotion.SAD);
    }

    @Test
    void tenCorrections_halveWhatWasTold_andDoubleWhatItWas_beforeTheMeanIsMadeOne() {
        var weights = after(10, SAD_IS_NEUTRAL).weights();

        double others = weights.get(Emotion.HAPPY);
        assertThat(weights.get(Emotion.SAD)).isCloseTo(others / 2, within(1e-12));
        assertThat(weights.get(Emotion.NEUTRAL)).isCloseTo(others * 2, within(1e-12));
        assertThat(weights.values().stream().mapToDouble(Double::doubleValue).average())
                .hasValueCloseTo(1.0, within(1e-12));
    }

    @Test
    void correctionsInBothDirections_andConfirmations_changeNothing() {
        List<Correction> both = new ArrayList<>(Collections.nCopies(7, SAD_IS_NEUTRAL));
        both.addAll(Collections.nCopies(7, new Correction(Emotion.NEUTRAL, Emotion.SAD)));
        both.addAll(Collections.nCopies(5, new Correction(Emotion.HAPPY, Emotion.HAPPY)));

        PersonalCalibration calibration = PersonalCalibration.learn(both);

        assertThat(calibration.corrections()).isEqualTo(19);
        assertThat(calibration.changesAnything()).isFalse();
    }

    @Test
    void confirmations_makeLaterCorrectionsCountLess() {
        List<Correction> confirmed = new ArrayList<>(Collections.nCopies(40, new Correction(Emotion.SAD, Emotion.SAD)));
        confirmed.addAll(Collections.nCopies(10, SAD_IS_NEUTRAL));

        assertThat(PersonalCalibration.learn(confirmed).weights().get(Emotion.SAD))
                .isGreaterThan(after(10, SAD_IS_NEUTRAL).weights().get(Emotion.SAD));
    }

    @Test
    void asManyCorrectionsAsCount_leaveEveryShareFinite_andTheirSumAHundred() {
        EmotionShares shares = after(PersonalCalibration.NEWEST, SAD_IS_NEUTRAL).apply(BORDERLINE);

        assertThat(shares.neutral()).isBetween(90.0, 100.0);
        assertThat(shares.sad()).isPositive();
    }
}
