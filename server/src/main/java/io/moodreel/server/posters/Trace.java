package io.moodreel.server.posters;

/** Builds the data of one SVG path, point by point, in poster units. Not thread-safe. */
final class Trace {

    private final StringBuilder data = new StringBuilder(64);

    static Trace from(double x, double y) {
        return new Trace().to('M', x, y);
    }

    Trace move(double x, double y) {
        return to('M', x, y);
    }

    Trace line(double x, double y) {
        return to('L', x, y);
    }

    Trace bend(double controlX, double controlY, double x, double y) {
        return to('Q', controlX, controlY, x, y);
    }

    Trace curve(double oneX, double oneY, double twoX, double twoY, double x, double y) {
        return to('C', oneX, oneY, twoX, twoY, x, y);
    }

    /** The short way round a circle, clockwise on screen. */
    Trace arc(double radius, double x, double y) {
        return ellipse(radius, radius, true, x, y);
    }

    /** The short way round a circle, against the clock. */
    Trace arcBack(double radius, double x, double y) {
        return ellipse(radius, radius, false, x, y);
    }

    /** The long way round a circle, clockwise on screen. */
    Trace bulge(double radius, double x, double y) {
        return to('A', radius, radius, 0, 1, 1, x, y);
    }

    Trace ellipse(double radiusX, double radiusY, boolean clockwise, double x, double y) {
        return to('A', radiusX, radiusY, 0, 0, clockwise ? 1 : 0, x, y);
    }

    Trace circle(double x, double y, double radius) {
        return move(x - radius, y)
                .arc(radius, x + radius, y)
                .arc(radius, x - radius, y)
                .close();
    }

    Trace box(double left, double top, double width, double height) {
        return move(left, top)
                .line(left + width, top)
                .line(left + width, top + height)
                .line(left, top + height)
                .close();
    }

    Trace polygon(double... xy) {
        move(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            line(xy[i], xy[i + 1]);
        }
        return close();
    }

    Trace close() {
        data.append('z');
        return this;
    }

    private Trace to(char command, double... values) {
        data.append(command);
        for (double value : values) {
            Numbers.appendSeparated(data, value);
        }
        return this;
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
