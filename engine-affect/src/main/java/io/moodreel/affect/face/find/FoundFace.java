package io.moodreel.affect.face.find;

import io.moodreel.affect.face.crop.View;

/**
 * A face as the detector sees it, in pixels of the picture.
 *
 * @param score how sure it is, 0–1
 * @param points x and y in turn of {@link Point}s, in their order
 */
public record FoundFace(double score, double centreX, double centreY, double width, double height, double[] points) {
    /** What the detector points at; right and left are the person's own. */
    public enum Point {
        RIGHT_EYE,
        LEFT_EYE,
        NOSE,
        MOUTH,
        RIGHT_EAR,
        LEFT_EAR
    }

    public double x(Point point) {
        return points[2 * point.ordinal()];
    }

    public double y(Point point) {
        return points[2 * point.ordinal() + 1];
    }

    /** How far the line through the eyes leans clockwise, in radians. */
    public double lean() {
        return Math.atan2(y(Point.LEFT_EYE) - y(Point.RIGHT_EYE), x(Point.LEFT_EYE) - x(Point.RIGHT_EYE));
    }

    /** Shared area over covered area of the two boxes, 0–1. */
    double overlap(FoundFace other) {
        double across = Math.min(centreX + width / 2, other.centreX + other.width / 2)
                - Math.max(centreX - width / 2, other.centreX - other.width / 2);
        double down = Math.min(centreY + height / 2, other.centreY + other.height / 2)
                - Math.max(centreY - height / 2, other.centreY - other.height / 2);
        if (across <= 0 || down <= 0) {
            return 0;
        }
        double shared = across * down;
        return shared / (width * height + other.width * other.height - shared);
    }

    /** The upright window around it, {@code scale} times as large as its longer side. */
    public View around(double scale) {
        return View.upright(centreX, centreY, scale * Math.max(width, height));
    }
}
