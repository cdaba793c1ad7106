package io.moodreel.affect.face.expression;

import io.moodreel.affect.face.net.NetManifest;
import java.util.List;

/**
 * What an {@link ExpressionModel} is made of, in full, so that another program can do the same with the same nets.
 * Immutable.
 *
 * @param temperature of the nets' mean, see {@link Calibration}
 * @param nets the nets in their order; the first one's input also tells how sharp a face is
 */
public record ExpressionRecipe(double temperature, List<Ingredient> nets) {
    public ExpressionRecipe {
        nets = List.copyOf(nets);
    }

    /**
     * One net, and how it is used.
     *
     * @param net which it is, how it is fed and read
     * @param weight its part in the mean of all nets' probabilities
     * @param temperature of its own probabilities; 1 changes nothing
     * @param mirrored whether the face is read a second time in the mirror, and the mean taken
     * @param logits whether the output needs a softmax first
     * @param points where the face stands in its input: x and y in turn of right eye, left eye, nose and mouth, 0–1
     */
    public record Ingredient(
            NetManifest net, double weight, double temperature, boolean mirrored, boolean logits, List<Double> points) {
        public Ingredient {
            points = List.copyOf(points);
        }
    }
}
