package io.moodreel.server.posters;

/** Where lines of text stand between the margins. */
enum Align {
    LEFT(0),
    CENTRE(0.5),
    RIGHT(1);

    private final double share;

    Align(double share) {
        this.share = share;
    }

    /** The x at which a text of this width begins. */
    double start(double left, double width, double textWidth) {
        return left + (width - textWidth) * share;
    }
}
