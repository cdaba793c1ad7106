package io.moodreel.recommend.model;

import java.lang.foreign.MemorySegment;
import java.util.List;

/** Puts a prefix before every name. */
record PrefixedModelWriter(String prefix, ModelWriter writer) implements ModelWriter {
    @Override
    public void floats(String name, float[] values) {
        writer.floats(prefix + name, values);
    }

    @Override
    public void floats(String name, MemorySegment values) {
        writer.floats(prefix + name, values);
    }

    @Override
    public void ints(String name, int[] values) {
        writer.ints(prefix + name, values);
    }

    @Override
    public void ints(String name, MemorySegment values) {
        writer.ints(prefix + name, values);
    }

    @Override
    public void longs(String name, long[] values) {
        writer.longs(prefix + name, values);
    }

    @Override
    public void texts(String name, List<String> values) {
        writer.texts(prefix + name, values);
    }

    @Override
    public void number(String name, double value) {
        writer.number(prefix + name, value);
    }
}
