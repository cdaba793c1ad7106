package io.moodreel.server.posters;

/** An upright rectangle on the poster, in its 400 by 600 units. */
record Box(double left, double top, double width, double height) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double centreX() {
        return left + width / 2;
    }

    double centreY() {
        return top + height / 2;
    }

    /** The shorter side. */
    double reach() {
        return Math.min(width, height);
    }

    /** The point that lies this share of the width from the left. */
    double x(double share) {
        return left + width * share;
    }

    /** The point that lies this share of the height from the top. */
    double y(double share) {
        return top + height * share;
    }

    Box inset(double margin) {
        return new Box(left + margin, top + margin, width - 2 * margin, height - 2 * margin);
    }
}
