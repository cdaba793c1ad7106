package io.moodreel.recommend.evaluation.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.moodreel.recommend.TestData;
import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtocolTest {
    private static final Interactions RATINGS = TestData.twoTastes(80, 50, 9);

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void noTestedRating_isLearnedOrTold_andTheSeedDecides(Protocol protocol) {
        List<Fold> folds = protocol.split(RATINGS, 0.25, 42);
        List<Fold> again = protocol.split(RATINGS, 0.25, 42);
        for (int i = 0; i < folds.size(); i++) {
            Fold fold = folds.get(i);
            assertThat(fold.test().size()).isPositive();
            for (int user = 0; user < RATINGS.userCount(); user++) {
                History tested = fold.test().history(user);
                for (int place = 0; place < tested.size(); place++) {
                    assertThat(fold.train().history(user).contains(tested.item(place)))
                            .isFalse();
                    assertThat(fold.known().history(user).contains(tested.item(place)))
                            .isFalse();
                }
                assertThat(again.get(i).test().history(user)).hasToString(tested.toString());
            }
        }
    }

    @Test
    void ratio_testsAQuarterOfEverybody() {
        Fold fold = Protocol.RATIO.split(RATINGS, 0.25, 42).getFirst();
        for (int user = 0; user < RATINGS.userCount(); user++) {
            int count = RATINGS.ratingCount(user);
            assertThat(fold.train().ratingCount(user)).isEqualTo((int) Math.rint(0.75 * count));
            assertThat(fold.train().ratingCount(user) + fold.test().ratingCount(user))
                    .isEqualTo(count);
        }
    }

    @Test
    void leaveOneOut_testsTheLatest() {
        Fold fold = Protocol.LOO.split(RATINGS, 0.25, 42).getFirst();
        for (int user = 0; user < RATINGS.userCount(); user++) {
            History tested = fold.test().history(user);
            History learned = fold.train().history(user);
            assertThat(tested.size()).isEqualTo(1);
            for (int place = 0; place < learned.size(); place++) {
                assertThat(learned.time(place)).isLessThanOrEqualTo(tested.time(0));
            }
        }
    }

    @Test
    void time_learnsFromTheEarlierOnly_andNeedsTimes() {
        Fold fold = Protocol.TIME.split(RATINGS, 0.2, 42).getFirst();
        long latestLearned = 0;
        for (int entry = 0; entry < fold.train().size(); entry++) {
            latestLearned = Math.max(latestLearned, fold.train().time(entry));
        }
        for (int entry = 0; entry < fold.test().size(); entry++) {
            assertThat(fold.test().time(entry)).isGreaterThan(latestLearned);
        }
        Interactions timeless = Interactions.builder().add(1, 1, 1).add(1, 2, 1).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Protocol.TIME.split(timeless, 0.2, 42))
                .withMessageContaining("know no times");
    }

    @Test
    void kfold_testsEveryRatingOnce() {
        List<Fold> folds = Protocol.KFOLD.split(RATINGS, 0.25, 42);
        assertThat(folds).hasSize(5);
        assertThat(folds.stream().mapToInt(fold -> fold.test().size()).sum()).isEqualTo(RATINGS.size());
        for (Fold fold : folds) {
            assertThat(fold.train().size() + fold.test().size()).isEqualTo(RATINGS.size());
        }
    }

    @Test
    void strong_learnsNothingOfThoseTested() {
        Fold fold = Protocol.STRONG.split(RATINGS, 0.2, 42).getFirst();
        int tested = 0;
        for (int user = 0; user < RATINGS.userCount(); user++) {
            if (fold.test().ratingCount(user) > 0) {
                tested++;
                assertThat(fold.train().ratingCount(user)).isZero();
                assertThat(fold.known().ratingCount(user)).isPositive();
            }
        }
        assertThat(tested).isEqualTo(8);
    }
}
