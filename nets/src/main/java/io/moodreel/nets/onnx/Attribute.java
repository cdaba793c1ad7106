package io.moodreel.nets.onnx;

import java.util.Arrays;
import java.util.List;

/** A setting of a node, fixed in the file: its name and a value of one of the kinds ONNX operators take. */
public sealed interface Attribute {

    /** As the operator's specification calls it. */
    String name();

    /** A whole number. */
    record Whole(String name, long value) implements Attribute {}

    /** A fraction. */
    record Fraction(String name, float value) implements Attribute {}

    /** A text. */
    record Text(String name, String value) implements Attribute {}

    /** Several whole numbers. */
    record Wholes(String name, List<Long> values) implements Attribute {
        public Wholes {
            values = List.copyOf(values);
        }
    }

    /** Several fractions. */
    record Fractions(String name, List<Float> values) implements Attribute {
        public Fractions {
            values = List.copyOf(values);
        }
    }

    /** A whole number. */
    static Attribute of(String name, long value) {
        return new Whole(name, value);
    }

    /** A fraction. */
    static Attribute of(String name, float value) {
        return new Fraction(name, value);
    }

    /** A text. */
    static Attribute of(String name, String value) {
        return new Text(name, value);
    }

    /** Several whole numbers. */
    static Attribute of(String name, long... values) {
        return new Wholes(name, Arrays.stream(values).boxed().toList());
    }
}
