package io.moodreel.recommend.model;

import java.lang.foreign.MemorySegment;
import java.util.List;

/** Takes the named arrays of a model. Names are unique within a file; see {@link #within} for models made of models. */
public interface ModelWriter {
    /** An array of floats. */
    void floats(String name, float[] values);

    /** Floats in the machine's byte order, on the heap or mapped. */
    void floats(String name, MemorySegment values);

    /** An array of ints. */
    void ints(String name, int[] values);

    /** Ints in the machine's byte order, on the heap or mapped. */
    void ints(String name, MemorySegment values);

    /** An array of longs: ids. */
    void longs(String name, long[] values);

    /** Words, in order. */
    void texts(String name, List<String> values);

    /** One number: a setting, a mean. */
    void number(String name, double value);

    /** A writer that puts {@code prefix/} before every name, for a model within a model. */
    default ModelWriter within(String prefix) {
        return new PrefixedModelWriter(prefix + "/", this);
    }
}
