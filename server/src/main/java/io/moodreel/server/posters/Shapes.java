package io.moodreel.server.posters;

/** Outlines that several compositions share. */
final class Shapes {

    private Shapes() {}

    /** The upper half of a disc, standing on the line through its centre. */
    static Trace dome(double x, double y, double radius) {
        return Trace.from(x - radius, y).arc(radius, x + radius, y).close();
    }

    /** The lower half of a disc, hanging from the line through its centre. */
    static Trace bowl(double x, double y, double radius) {
        return Trace.from(x - radius, y).arcBack(radius, x + radius, y).close();
    }

    /** A band between two half circles, standing. */
    static Trace rainbow(double x, double y, double outer, double inner) {
        return Trace.from(x - outer, y)
                .arc(outer, x + outer, y)
                .line(x + inner, y)
                .arcBack(inner, x - inner, y)
                .close();
    }

    /** A pointed oval, upright. */
    static Trace slit(double x, double y, double halfWidth, double halfHeight) {
        return Trace.from(x, y - halfHeight)
                .bend(x + halfWidth * 2, y, x, y + halfHeight)
                .bend(x - halfWidth * 2, y, x, y - halfHeight)
                .close();
    }

    /** A star with long, thin points. */
    static Trace sparkle(double x, double y, double radius) {
        double waist = radius * 0.16;
        return Trace.from(x, y - radius)
                .bend(x + waist, y - waist, x + radius, y)
                .bend(x + waist, y + waist, x, y + radius)
                .bend(x - waist, y + waist, x - radius, y)
                .bend(x - waist, y - waist, x, y - radius)
                .close();
    }

    /** A doorway: straight sides, round head, standing on the given line. */
    static Trace arch(double x, double foot, double halfWidth, double height) {
        double shoulder = foot - height + halfWidth;
        return Trace.from(x - halfWidth, foot)
                .line(x - halfWidth, shoulder)
                .arc(halfWidth, x + halfWidth, shoulder)
                .line(x + halfWidth, foot)
                .close();
    }

    /** The part of a disc between two heights, given relative to its centre. */
    static Trace slice(double x, double y, double radius, double from, double to) {
        double upper = Math.sqrt(Math.max(0, radius * radius - from * from));
        double lower = Math.sqrt(Math.max(0, radius * radius - to * to));
        return Trace.from(x - upper, y + from)
                .line(x + upper, y + from)
                .arc(radius, x + lower, y + to)
                .line(x - lower, y + to)
                .arc(radius, x - upper, y + from)
                .close();
    }

    /** What two discs share; the discs must overlap and neither may hold the other. */
    static Trace lens(double x1, double y1, double r1, double x2, double y2, double r2) {
        double apart = Math.hypot(x2 - x1, y2 - y1);
        double along = (apart * apart + r1 * r1 - r2 * r2) / (2 * apart);
        double across = Math.sqrt(Math.max(0, r1 * r1 - along * along));
        double ux = (x2 - x1) / apart;
        double uy = (y2 - y1) / apart;
        double middleX = x1 + ux * along;
        double middleY = y1 + uy * along;
        double startX = middleX + uy * across;
        double startY = middleY - ux * across;
        return Trace.from(startX, startY)
                .arc(r1, middleX - uy * across, middleY + ux * across)
                .arc(r2, startX, startY)
                .close();
    }

    /** A crescent: a disc less a second disc of the same size moved aside. */
    static Trace crescent(double x, double y, double radius, double share) {
        double inner = radius * (1 + share);
        return Trace.from(x, y - radius)
                .arcBack(radius, x, y + radius)
                .arc(inner, x, y - radius)
                .close();
    }

    /** A standing person, seen from far away. */
    static void figure(Canvas canvas, double x, double foot, double height, Paint fill) {
        double head = height * 0.1;
        canvas.circle(x, foot - height + head, head, fill);
        canvas.shape(
                Trace.from(x - height * 0.13, foot)
                        .line(x - height * 0.1, foot - height * 0.68)
                        .bend(x, foot - height * 0.86, x + height * 0.1, foot - height * 0.68)
                        .line(x + height * 0.13, foot)
                        .close(),
                fill);
    }

    /** Small stars, thrown over the box. */
    static void stars(Canvas canvas, Dice dice, Box box, int count, Paint fill) {
        Trace all = new Trace();
        for (int i = 0; i < count; i++) {
            double radius = dice.chance(0.2) ? dice.between(1.8, 2.6) : dice.between(0.7, 1.5);
            all.circle(dice.between(box.left(), box.right()), dice.between(box.top(), box.bottom()), radius);
        }
        canvas.shape(all, fill);
    }
}
