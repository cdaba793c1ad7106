package io.moodreel.affect.face.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.affect.face.crop.View;
import io.moodreel.affect.face.find.FoundFace;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final List<Double> POINTS = List.of(0.3, 0.4, 0.7, 0.4, 0.5, 0.6, 0.5, 0.8);

    @Test
    void turnedAndScaledFace_isBroughtBack_pointByPoint() {
        View window = View.turned(300, 200, 120, 0.5);
        double[] points = new double[12];
        for (int i = 0; i < 8; i += 2) {
            points[i] = window.pictureX(POINTS.get(i), POINTS.get(i + 1));
            points[i + 1] = window.pictureY(POINTS.get(i), POINTS.get(i + 1));
        }
        FoundFace face = new FoundFace(1, 300, 200, 100, 100, points);

        View view = new Alignment(POINTS).view(face);

        assertThat(view.x()).isCloseTo(window.x(), within(1e-9));
        assertThat(view.y()).isCloseTo(window.y(), within(1e-9));
        assertThat(view.right()).isCloseTo(window.right(), within(1e-9));
        assertThat(view.down()).isCloseTo(window.down(), within(1e-9));
        assertThat(face.lean()).isCloseTo(0.5, within(1e-9));
        assertThat(Alignment.sidewards(face)).isCloseTo(0, within(1e-9));
    }

    @Test
    void faceLookingAside_isSidewards() {
        double[] points = {100, 100, 140, 100, 150, 120, 140, 140, 0, 0, 0, 0};

        assertThat(Alignment.sidewards(new FoundFace(1, 120, 120, 80, 80, points)))
                .isCloseTo(0.75, within(1e-9));
    }

    @Test
    void pointsOutsideTheWindow_orTooFew_areRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Alignment(List.of(0.3, 0.4)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Alignment(List.of(0.3, 0.4, 1.7, 0.4, 0.5, 0.6, 0.5, 0.8)));
    }
}
