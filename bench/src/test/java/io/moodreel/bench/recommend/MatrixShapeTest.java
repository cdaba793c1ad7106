package io.moodreel.bench.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MatrixShapeTest {
    @Test
    void wholeShape_isThatOfMovieLens20M() {
        assertThat(MatrixShape.ofMl20m(1)).isEqualTo(new MatrixShape(138_493, 26_744, 20_000_263));
    }

    @Test
    void smallerShape_keepsTheRatingsOfAPerson_andShrinksItemsByTheRoot() {
        MatrixShape hundredth = MatrixShape.ofMl20m(0.01);

        assertThat((double) hundredth.ratings() / hundredth.users()).isCloseTo(144.4, within(0.2));
        assertThat(hundredth.items()).isEqualTo(2_674);
    }

    @Test
    void shapeOfSoManyRatings_hasThem() {
        assertThat(MatrixShape.ofRatings(100_000).ratings()).isBetween(99_000, 100_001);
        assertThat(MatrixShape.ofRatings(50_000_000)).isEqualTo(MatrixShape.ofMl20m(1));
    }

    @Test
    void scaleOutOfRange_isRefusedWithTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatrixShape.ofMl20m(2))
                .withMessage("scale is 2.0; it must be above 0.0005 and at most 1");
    }

    @Test
    void shape_readsAsASentence() {
        assertThat(new MatrixShape(1_000, 20, 30_000)).hasToString("1,000 users × 20 items, 30,000 ratings");
    }
}
