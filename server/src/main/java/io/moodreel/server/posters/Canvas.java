package io.moodreel.server.posters;

/** Collects the elements of one SVG document. Not thread-safe. */
final class Canvas {

    private final StringBuilder body = new StringBuilder(8192);
    private final String idPrefix;
    private int ids;

    /** @param idPrefix keeps ids apart when several posters share one page */
    Canvas(String idPrefix) {
        this.idPrefix = idPrefix;
    }

    void box(Box box, Paint fill) {
        box(box.left(), box.top(), box.width(), box.height(), fill);
    }

    void box(double left, double top, double width, double height, Paint fill) {
        open("rect").number("x", left).number("y", top).number("width", width).number("height", height);
        fill(fill);
    }

    void roundedBox(Box box, double radius, Paint fill) {
        open("rect").number("x", box.left()).number("y", box.top());
        number("width", box.width()).number("height", box.height()).number("rx", radius);
        fill(fill);
    }

    void keyline(Box box, Paint stroke, double width) {
        open("rect").number("x", box.left()).number("y", box.top());
        number("width", box.width()).number("height", box.height());
        stroke(stroke, width);
    }

    void circle(double x, double y, double radius, Paint fill) {
        open("circle").number("cx", x).number("cy", y).number("r", radius);
        fill(fill);
    }

    void ring(double x, double y, double radius, Paint stroke, double width) {
        open("circle").number("cx", x).number("cy", y).number("r", radius);
        stroke(stroke, width);
    }

    void ellipse(double x, double y, double radiusX, double radiusY, Paint fill) {
        open("ellipse").number("cx", x).number("cy", y).number("rx", radiusX).number("ry", radiusY);
        fill(fill);
    }

    void shape(Trace trace, Paint fill) {
        open("path").attribute("d", trace.toString());
        fill(fill);
    }

    void stroke(Trace trace, Paint stroke, double width) {
        open("path").attribute("d", trace.toString());
        stroke(stroke, width);
    }

    void polygon(Paint fill, double... xy) {
        shape(new Trace().polygon(xy), fill);
    }

    /** A gradient from top to bottom of the box, whatever shape it later fills. */
    Paint fade(Box box, Paint top, Paint bottom) {
        return gradient(
                "linearGradient",
                "x1='0' x2='0' y1='" + at(box.top()) + "' y2='" + at(box.bottom()) + '\'',
                top,
                bottom);
    }

    /** A gradient from the middle of a circle to its rim. */
    Paint halo(double x, double y, double radius, Paint middle, Paint rim) {
        return gradient("radialGradient", "cx='" + at(x) + "' cy='" + at(y) + "' r='" + at(radius) + '\'', middle, rim);
    }

    private Paint gradient(String element, String geometry, Paint start, Paint end) {
        String id = nextId();
        body.append('<').append(element).append(" id='").append(id).append("' gradientUnits='userSpaceOnUse' ");
        body.append(geometry).append("><stop stop-color='").append(start.css());
        body.append("'/><stop offset='1' stop-color='").append(end.css()).append("'/></");
        body.append(element).append('>');
        String reference = "url(#" + id + ')';
        return () -> reference;
    }

    /** Everything until {@link #end()} shows only inside the trace. */
    void beginClip(Trace trace) {
        String id = nextId();
        body.append("<clipPath id='").append(id).append("'><path d='").append(trace);
        body.append("'/></clipPath><g clip-path='url(#").append(id).append(")'>");
    }

    /** Everything until {@link #end()} is turned about the point. */
    void beginTurn(double degrees, double x, double y) {
        body.append("<g transform='rotate(");
        Numbers.append(body, degrees);
        Numbers.appendSeparated(body, x);
        Numbers.appendSeparated(body, y);
        body.append(")'>");
    }

    /** Everything until {@link #end()} is drawn here and can be drawn again by {@link #repeat}. */
    String beginReusable() {
        String id = nextId();
        beginGroup("id='" + id + '\'');
        return id;
    }

    void repeat(String id, double moveX, double moveY) {
        open("use").attribute("href", '#' + id).number("x", moveX).number("y", moveY);
        body.append("/>");
    }

    void beginGroup(String attributes) {
        body.append("<g ").append(attributes).append('>');
    }

    void end() {
        body.append("</g>");
    }

    /** Appends finished markup; the caller vouches for its escaping. */
    void markup(CharSequence markup) {
        body.append(markup);
    }

    /** An id nobody else on the page has. */
    String nextId() {
        return idPrefix + (ids++);
    }

    private static String at(double value) {
        return Numbers.text(value);
    }

    private Canvas open(String element) {
        body.append('<').append(element);
        return this;
    }

    private Canvas attribute(String name, String value) {
        body.append(' ').append(name).append("='").append(value).append('\'');
        return this;
    }

    private Canvas number(String name, double value) {
        return attribute(name, Numbers.text(value));
    }

    private void fill(Paint fill) {
        attribute("fill", fill.css());
        body.append("/>");
    }

    private void stroke(Paint stroke, double width) {
        attribute("fill", "none").attribute("stroke", stroke.css()).number("stroke-width", width);
        body.append("/>");
    }

    @Override
    public String toString() {
        return body.toString();
    }
}
