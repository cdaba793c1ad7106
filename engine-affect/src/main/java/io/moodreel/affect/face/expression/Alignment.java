package io.moodreel.affect.face.expression;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.moodreel.affect.face.crop.View;
import io.moodreel.affect.face.find.FoundFace;
import io.moodreel.affect.face.find.FoundFace.Point;
import java.util.List;

/**
 * Where eyes, nose and mouth stand in the pictures a net was trained on, and the window that brings a face's there: the
 * similarity (turn, scale, shift) with the least squared distance (Umeyama 1991, without mirroring). Nose and mouth
 * count too: of a face turned away the eyes alone look closer together than they are. Immutable.
 *
 * @param points x and y in turn of right eye, left eye, nose and mouth, 0–1
 */
public record Alignment(List<Double> points) {
    private static final int COUNT = 4;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Alignment {
        points = List.copyOf(points);
        if (points.size() != 2 * COUNT || points.stream().anyMatch(part -> !(part >= 0 && part <= 1))) {
            throw new IllegalArgumentException(
                    "\"points\" must be x and y of right eye, left eye, nose and mouth, each from 0 to 1");
        }
        if (points.get(2) <= points.get(0)) {
            throw new IllegalArgumentException("\"points\" must have the person's right eye left of the left one");
        }
    }

    /** The window in which the face stands as in training. */
    public View view(FoundFace face) {
        double meanU = 0;
        double meanV = 0;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < COUNT; i++) {
            meanU += points.get(2 * i) / COUNT;
            meanV += points.get(2 * i + 1) / COUNT;
            meanX += face.points()[2 * i] / COUNT;
            meanY += face.points()[2 * i + 1] / COUNT;
        }
        double right = 0;
        double down = 0;
        double spread = 0;
        for (int i = 0; i < COUNT; i++) {
            double u = points.get(2 * i) - meanU;
            double v = points.get(2 * i + 1) - meanV;
            double x = face.points()[2 * i] - meanX;
            double y = face.points()[2 * i + 1] - meanY;
            right += u * x + v * y;
            down += u * y - v * x;
            spread += u * u + v * v;
        }
        right /= spread;
        down /= spread;
        return new View(meanX - meanU * right + meanV * down, meanY - meanU * down - meanV * right, right, down);
    }

    /** How far the face is turned to a side: the nose's way from the middle between the eyes, in distances of the eyes. */
    static double sidewards(FoundFace face) {
        double eyesX = face.x(Point.LEFT_EYE) - face.x(Point.RIGHT_EYE);
        double eyesY = face.y(Point.LEFT_EYE) - face.y(Point.RIGHT_EYE);
        double noseX = face.x(Point.NOSE) - (face.x(Point.LEFT_EYE) + face.x(Point.RIGHT_EYE)) / 2;
        double noseY = face.y(Point.NOSE) - (face.y(Point.LEFT_EYE) + face.y(Point.RIGHT_EYE)) / 2;
        double squared = eyesX * eyesX + eyesY * eyesY;
        return squared == 0 ? 1 : Math.abs(noseX * eyesX + noseY * eyesY) / squared;
    }
}
