package io.moodreel.affect.face.crop;

/**
 * A square window on a picture, turned as one likes: the point (u, v) of the window, each 0–1, is the picture's point
 * (x + u·right − v·down, y + u·down + v·right) in pixels. The window's sides are as long as the vector (right, down).
 */
public record View(double x, double y, double right, double down) {
    /** An upright window around a point. */
    public static View upright(double centreX, double centreY, double side) {
        return new View(centreX - side / 2, centreY - side / 2, side, 0);
    }

    /** A window around a point, turned clockwise by an angle in radians, so that what leans so far stands upright in it. */
    public static View turned(double centreX, double centreY, double side, double angle) {
        double right = side * Math.cos(angle);
        double down = side * Math.sin(angle);
        return new View(centreX - (right - down) / 2, centreY - (right + down) / 2, right, down);
    }

    /** Length of its sides, in pixels of the picture. */
    public double side() {
        return Math.hypot(right, down);
    }

    /** Column in the picture of a point of the window. */
    public double pictureX(double u, double v) {
        return x + u * right - v * down;
    }

    /** Row in the picture of a point of the window. */
    public double pictureY(double u, double v) {
        return y + u * down + v * right;
    }
}
