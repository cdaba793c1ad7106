package io.moodreel.nets.faceapi;

import io.moodreel.nets.tfjs.GraphModel;
import io.moodreel.nets.tfjs.Weights;

/**
 * The nets of face-api by Vincent Mühler (face-api.js, 2018–2020, MIT; kept up by Vladimir Mandic) that can be rebuilt. All
 * take RGB images, channels last, less the mean colour and divided by 255, padded with black to a square.
 */
public enum FaceApiNet {

    /** A face of 112×112 to the shares of seven expressions; the node {@code shares}. */
    EXPRESSION {
        @Override
        public GraphModel graph(Weights weights) {
            LayerStack layers = new LayerStack(weights, 112);
            layers.softmax("shares", layers.dense("scores", DenseTrunk.four(layers), "fc"));
            return layers.toGraph();
        }
    },

    /** A face of 112×112 to 68 points, x and y in turn, each a share of the square; the node {@code points}. */
    LANDMARKS {
        @Override
        public GraphModel graph(Weights weights) {
            LayerStack layers = new LayerStack(weights, 112);
            layers.dense("points", DenseTrunk.four(layers), "fc");
            return layers.toGraph();
        }
    },

    /** As {@link #LANDMARKS}, smaller, faster and less exact. */
    LANDMARKS_TINY {
        @Override
        public GraphModel graph(Weights weights) {
            LayerStack layers = new LayerStack(weights, 112);
            layers.dense("points", DenseTrunk.three(layers), "fc");
            return layers.toGraph();
        }
    },

    /** A face of 112×112 to an age in years, node {@code age}, and the shares of man and woman, node {@code shares}. */
    AGE_GENDER {
        @Override
        public GraphModel graph(Weights weights) {
            LayerStack layers = new LayerStack(weights, 112);
            String features = TinyXception.build(layers);
            layers.dense("age", features, "fc/age");
            layers.softmax("shares", layers.dense("gender", features, "fc/gender"));
            return layers.toGraph();
        }
    },

    /**
     * A picture of 224×224 to the faces in it: the node {@code conv8} of 7×7×25 numbers, five boxes a cell, of each the
     * offsets x and y, the logarithms of width and height and the score before the sigmoid.
     */
    TINY_DETECTOR {
        @Override
        public GraphModel graph(Weights weights) {
            return TinyDetector.build(weights, 224);
        }
    };

    /** The net as a graph over these weights, its input called {@code input}. */
    public abstract GraphModel graph(Weights weights);
}
