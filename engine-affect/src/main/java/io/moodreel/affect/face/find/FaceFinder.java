package io.moodreel.affect.face.find;

import io.moodreel.affect.face.crop.View;
import io.moodreel.affect.face.image.Picture;
import io.moodreel.affect.face.net.Net;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the faces of a picture. One look at the whole suffices for most, a glance for a
 * face close by; where it shows nothing, others follow: from
 * further away (a face that fills the picture is too near), at parts (a small one is too far), with brightness spread, and
 * turned. Not thread-safe.
 */
public final class FaceFinder implements AutoCloseable {
    private static final double LEAST_SCORE = 0.5;

    /** Who looks often finds faces in the leaves: every further look must be surer. */
    private static final double LEAST_SCORE_AGAIN = 0.75;

    private static final int USUAL = 256;
    private static final int GLANCE = 128;

    /** Pixels of a face at a glance from which its points are exact enough to align it. */
    private static final double GLANCE_WIDTH = 26;

    private static final double MOST_OVERLAP = 0.3;

    private static final double LEAST_WIDTH = 20;

    /** Pictures with a shorter side have no faces too small for the whole look. */
    private static final int PARTS_FROM = 720;

    private static final int PARTS = 3;
    private static final double FURTHER_AWAY = 2;
    private static final double EIGHTH_TURN = Math.PI / 4;

    private final BlazeFace glance;
    private final BlazeFace detector;
    private final List<FoundFace> found = new ArrayList<>();

    public FaceFinder(Net net) {
        this.glance = new BlazeFace(net, GLANCE);
        this.detector = new BlazeFace(net, USUAL);
    }

    /**
     * The faces, the most prominent first; empty when there is none.
     *
     * @param all whether small faces beside large ones matter
     */
    public List<FoundFace> find(Picture picture, boolean all) {
        found.clear();
        double side = Math.max(picture.width(), picture.height());
        View whole = View.upright(picture.width() / 2.0, picture.height() / 2.0, side);
        if (!all && glance(picture, whole)) {
            return distinct(picture);
        }
        detector.look(picture, whole, false, LEAST_SCORE, found);
        if (all) {
            lookAtParts(picture);
        }
        if (found.isEmpty()) {
            lookAgain(picture, all);
        }
        return distinct(picture);
    }

    /** Whether a quarter of the pixels, at a quarter of the cost, suffice: they do for a face as near as to a webcam. */
    private boolean glance(Picture picture, View whole) {
        glance.look(picture, whole, false, LEAST_SCORE_AGAIN, found);
        double least = GLANCE_WIDTH * whole.side() / glance.size();
        if (found.stream().anyMatch(face -> face.width() >= least)) {
            return true;
        }
        found.clear();
        return false;
    }

    private void lookAgain(Picture picture, boolean partsSeen) {
        double middleX = picture.width() / 2.0;
        double middleY = picture.height() / 2.0;
        double side = Math.max(picture.width(), picture.height());
        lookCloser(picture, View.upright(middleX, middleY, FURTHER_AWAY * side), false);
        if (found.isEmpty() && !partsSeen) {
            lookAtParts(picture);
        }
        if (found.isEmpty()) {
            lookCloser(picture, View.upright(middleX, middleY, side), true);
        }
        for (double angle : new double[] {EIGHTH_TURN, -EIGHTH_TURN}) {
            if (found.isEmpty()) {
                lookCloser(picture, View.turned(middleX, middleY, 1.2 * side, angle), false);
            }
        }
    }

    /** Squares of half the size that overlap by half. */
    private void lookAtParts(Picture picture) {
        int shorter = Math.min(picture.width(), picture.height());
        if (shorter < PARTS_FROM) {
            return;
        }
        double side = Math.max(picture.width(), picture.height()) / 2.0;
        for (int row = 0; row < PARTS; row++) {
            for (int column = 0; column < PARTS; column++) {
                double centreX = side / 2 + column * (picture.width() - side) / (PARTS - 1);
                double centreY = side / 2 + row * Math.max(0, picture.height() - side) / (PARTS - 1);
                lookCloser(picture, View.upright(centreX, centreY, side), false);
            }
        }
    }

    private void lookCloser(Picture picture, View view, boolean equalised) {
        detector.look(picture, view, equalised, LEAST_SCORE_AGAIN, found);
    }

    /** Of faces that overlap the best (non-maximum suppression), without those too small to be read. */
    private List<FoundFace> distinct(Picture picture) {
        found.sort(Comparator.comparingDouble(FoundFace::score).reversed());
        List<FoundFace> distinct = new ArrayList<>();
        for (FoundFace face : found) {
            boolean inside = face.centreX() >= 0
                    && face.centreX() < picture.width()
                    && face.centreY() >= 0
                    && face.centreY() < picture.height();
            if (inside
                    && face.width() >= LEAST_WIDTH
                    && distinct.stream().noneMatch(other -> other.overlap(face) > MOST_OVERLAP)) {
                distinct.add(face);
            }
        }
        distinct.sort(Comparator.comparingDouble((FoundFace face) -> -prominence(face, picture)));
        return distinct;
    }

    /** Large, in the middle, and surely a face. */
    private static double prominence(FoundFace face, Picture picture) {
        double fromMiddle = Math.hypot(face.centreX() - picture.width() / 2.0, face.centreY() - picture.height() / 2.0)
                / Math.hypot(picture.width() / 2.0, picture.height() / 2.0);
        return face.width() * face.height() * (1 - fromMiddle / 2) * face.score();
    }

    @Override
    public void close() {
        glance.close();
        detector.close();
    }
}
