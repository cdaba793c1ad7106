package io.moodreel.recommend.evaluation.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.moodreel.recommend.TestData;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.evaluation.split.NewItems.Age;
import org.junit.jupiter.api.Test;

class NewItemsTest {
    private static final Interactions DATA = TestData.twoTastes(100, 60, 7);

    @Test
    void newItems_keepAsManyRatingsAsTheirAgeSays_andAreTestedOnTheOthers() {
        NewItems division = NewItems.of(DATA, 1);

        int made = 0;
        for (Age age : Age.values()) {
            Fold fold = division.folds().get(age.ordinal());
            assertThat(fold.train()).isSameAs(division.train());
            for (int item = 0; item < DATA.itemCount(); item++) {
                int tested = fold.test().raterCount(item);
                if (tested == 0) {
                    continue;
                }
                made++;
                int kept = division.train().raterCount(item);
                assertThat(kept + tested).isEqualTo(DATA.raterCount(item));
                switch (age) {
                    case UNRATED -> assertThat(kept).isZero();
                    case FIRST_RATINGS -> assertThat(kept).isBetween(1, 2);
                    case FEW_RATINGS -> assertThat(kept).isBetween(3, 5);
                }
            }
        }
        assertThat(made).isEqualTo(division.items()).isEqualTo(12);
    }

    @Test
    void whatIsTestedAtAnotherAge_isNotRanked() {
        NewItems division = NewItems.of(DATA, 1);

        for (Fold fold : division.folds()) {
            assertThat(fold.train().size() + fold.hidden().size() + fold.test().size())
                    .isEqualTo(DATA.size());
        }
    }

    @Test
    void sameSeed_makesTheSameItemsNew() {
        assertThat(NewItems.of(DATA, 3).train().size())
                .isEqualTo(NewItems.of(DATA, 3).train().size())
                .isNotEqualTo(NewItems.of(DATA, 4).train().size());
    }

    @Test
    void tooFewRatings_areToldWithTheNumberNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewItems.of(TestData.twoTastes(4, 20, 1), 1))
                .withMessage("0 items have 10 ratings or more; at least 3 are needed to measure new items. Give more"
                        + " ratings");
    }

    @Test
    void ages_areNamedByTheirRatings() {
        assertThat(Age.values()).extracting(Age::ratings).containsExactly("0", "1–2", "3–5");
    }
}
