package io.moodreel.affect.face.find;

import io.moodreel.affect.face.crop.Sampler;
import io.moodreel.affect.face.crop.View;
import io.moodreel.affect.face.image.Picture;
import io.moodreel.affect.face.net.Net;
import io.moodreel.affect.face.net.NetRun;
import java.util.List;

/**
 * The detector BlazeFace (Bazarevsky et al. 2019) in its form for pictures of 256 × 256 pixels: two anchors in each cell of
 * 16 pixels and six in each of 32, for each a score, a box and six points, measured from the cell's centre in pixels. It
 * knows no size of its own, so on a smaller input it is faster and sees small faces worse. Not thread-safe.
 */
final class BlazeFace implements AutoCloseable {
    private static final int NUMBERS = 16;
    private static final int FINE_CELL = 16;
    private static final int FINE_ANCHORS = 2;
    private static final int COARSE_CELL = 32;
    private static final int COARSE_ANCHORS = 6;

    private final NetRun net;
    private final Sampler sampler;
    private final int size;

    /** @param side pixels of its input, a multiple of 32; nets made for one size have that */
    BlazeFace(Net net, int side) {
        int fixed = net.manifest().input().side();
        this.size = fixed > 0 ? fixed : side;
        this.net = net.newRun(size, output -> rows(output));
        this.sampler = new Sampler(net.manifest().input(), size);
    }

    private int rows(String output) {
        boolean fine = output.endsWith("16");
        return fine ? FINE_ANCHORS * square(size / FINE_CELL) : COARSE_ANCHORS * square(size / COARSE_CELL);
    }

    private static int square(int number) {
        return number * number;
    }

    int size() {
        return size;
    }

    /** Adds the faces in a window of the picture, each several times, to those found. */
    void look(Picture picture, View view, boolean equalised, double leastScore, List<FoundFace> found) {
        sampler.draw(picture, view, net.input());
        if (equalised) {
            Equalisation.apply(net.input(), net.manifest().input());
        }
        net.run();
        double leastLogit = Math.log(leastScore / (1 - leastScore));
        decode(net.output("scores16"), net.output("boxes16"), size / FINE_CELL, FINE_ANCHORS, view, leastLogit, found);
        decode(
                net.output("scores8"),
                net.output("boxes8"),
                size / COARSE_CELL,
                COARSE_ANCHORS,
                view,
                leastLogit,
                found);
    }

    private void decode(
            float[] scores, float[] boxes, int grid, int anchors, View view, double leastLogit, List<FoundFace> found) {
        for (int anchor = 0; anchor < scores.length; anchor++) {
            if (scores[anchor] > leastLogit) {
                int cell = anchor / anchors;
                double x = (cell % grid + 0.5) / grid;
                double y = (cell / grid + 0.5) / grid;
                found.add(face(1 / (1 + Math.exp(-scores[anchor])), x, y, boxes, NUMBERS * anchor, view));
            }
        }
    }

    private FoundFace face(double score, double x, double y, float[] boxes, int at, View view) {
        double u = x + boxes[at] / size;
        double v = y + boxes[at + 1] / size;
        double[] points = new double[NUMBERS - 4];
        for (int i = 0; i < points.length; i += 2) {
            double pointU = x + boxes[at + 4 + i] / size;
            double pointV = y + boxes[at + 5 + i] / size;
            points[i] = view.pictureX(pointU, pointV);
            points[i + 1] = view.pictureY(pointU, pointV);
        }
        return new FoundFace(
                score,
                view.pictureX(u, v),
                view.pictureY(u, v),
                boxes[at + 2] / size * view.side(),
                boxes[at + 3] / size * view.side(),
                points);
    }

    @Override
    public void close() {
        net.close();
    }
}
