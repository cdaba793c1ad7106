package io.moodreel.server.posters;

/** Anything a shape can be filled or stroked with. */
@FunctionalInterface
interface Paint {

    /** The value of an SVG {@code fill} or {@code stroke} attribute; never needs escaping. */
    String css();
}
