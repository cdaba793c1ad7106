package io.moodreel.training.face;

import io.moodreel.affect.Emotion;
import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Dimension;
import io.moodreel.nets.onnx.ElementType;
import io.moodreel.nets.onnx.Node;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.nets.onnx.ValueInfo;
import java.util.List;
import java.util.Set;

/**
 * face-api's expression net as a {@link Trunk}. Its first convolution, made for colours, is summed over them, which for grey
 * pictures changes nothing but at the padded border; its answers are put in the order of the emotions.
 */
final class ExpressionTrunk {

    /** The mean of the colours it was trained with is taken into the first convolution's bias. */
    private static final double MEAN = 115;

    private static final double SCALE = 255;
    private static final double[] COLOUR_MEANS = {122.782, 117.001, 104.298};

    /** What calibrates it on FER2013 (decision 32). */
    private static final float TEMPERATURE = 4;

    private static final String FIRST = "dense0/conv0/filters";
    private static final String FIRST_BIAS = "dense0/conv0/bias";
    private static final String HEAD = "fc/weights";
    private static final String HEAD_BIAS = "fc/bias";
    private static final String SCORES = "scores";

    /** What the first of its four groups of layers makes: edges and textures, dear to train and good as they are. */
    private static final String FIRST_GROUP = "relu13";

    private static final List<Emotion> ANSWERS = List.of(
            Emotion.NEUTRAL,
            Emotion.HAPPY,
            Emotion.SAD,
            Emotion.ANGRY,
            Emotion.FEAR,
            Emotion.DISGUST,
            Emotion.SURPRISE);

    private ExpressionTrunk() {}

    /** For pictures of {@code side} pixels, a multiple of 16. */
    static Trunk of(OnnxGraph expression, int side) {
        OnnxGraph.Builder builder = OnnxGraph.named("moodreel-expression")
                .input(new ValueInfo(
                        Trunk.INPUT,
                        ElementType.FLOAT,
                        List.of(Dimension.free("batch"), Dimension.of(1), Dimension.of(side), Dimension.of(side))))
                .output(new ValueInfo(
                        Trunk.SHARES,
                        ElementType.FLOAT,
                        List.of(Dimension.free("batch"), Dimension.of(ANSWERS.size()))));
        for (Constant constant : expression.constants().values()) {
            builder.constant(
                    switch (constant.name()) {
                        case FIRST -> grey(constant);
                        case FIRST_BIAS -> shifted(constant, expression);
                        case HEAD, HEAD_BIAS -> ordered(constant);
                        default -> constant;
                    });
        }
        for (Node node : expression.nodes()) {
            if (node.output().equals(SCORES)) {
                builder.node(new Node(node.operator(), node.inputs(), List.of(Trunk.LOGITS), node.attributes()));
            } else if (!node.inputs().contains(SCORES)) {
                builder.node(node);
            }
        }
        builder.node(Node.of("Softmax", List.of(Trunk.LOGITS), Trunk.SHARES, Attribute.of("axis", 1)));
        return new Trunk(builder.build(), MEAN, SCALE, FIRST_GROUP, Set.of(HEAD, HEAD_BIAS), HEAD_BIAS);
    }

    /** A convolution over grey pictures that gives what the given one gives when red, green and blue are equal. */
    private static Constant grey(Constant colours) {
        long[] shape = colours.shape();
        float[] given = colours.floats();
        int taps = (int) (shape[2] * shape[3]);
        float[] summed = new float[(int) shape[0] * taps];
        for (int i = 0; i < given.length; i++) summed[i / (3 * taps) * taps + i % taps] += given[i];
        return Constant.floats(colours.name(), new long[] {shape[0], 1, shape[2], shape[3]}, summed);
    }

    /** The bias that makes up for one mean instead of one for each colour. */
    private static Constant shifted(Constant bias, OnnxGraph expression) {
        Constant filters = expression.constants().get(FIRST);
        float[] given = filters.floats();
        float[] values = bias.floats();
        int taps = (int) (filters.shape()[2] * filters.shape()[3]);
        for (int i = 0; i < given.length; i++) {
            int colour = i / taps % COLOUR_MEANS.length;
            values[i / (COLOUR_MEANS.length * taps)] += (float) (given[i] * (MEAN - COLOUR_MEANS[colour]) / SCALE);
        }
        return Constant.floats(bias.name(), bias.shape(), values);
    }

    /** The last axis in the order of the emotions, and as sure as it is right: an overconfident start would tear at the rest. */
    private static Constant ordered(Constant answers) {
        float[] given = answers.floats();
        float[] values = new float[given.length];
        for (int i = 0; i < given.length; i++) {
            int emotion = ANSWERS.get(i % ANSWERS.size()).ordinal();
            values[i - i % ANSWERS.size() + emotion] = given[i] / TEMPERATURE;
        }
        return Constant.floats(answers.name(), answers.shape(), values);
    }
}
