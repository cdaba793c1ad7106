package io.moodreel.recommend.model;

import io.moodreel.recommend.model.ModelFormat.Kind;
import io.moodreel.recommend.model.ModelFormat.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A model file, mapped into memory and checked: the arrays can be read in place. Immutable and safe for any thread.
 *
 * <p>The mapping lives as long as anything that was read from it, and goes with the last (an automatic arena): a model
 * may be swapped for a newer one while queries still run on it.
 */
public final class ModelFile {
    private final String origin;
    private final String prefix;
    private final MemorySegment bytes;
    private final Map<String, Section> sections;

    private ModelFile(String origin, String prefix, MemorySegment bytes, Map<String, Section> sections) {
        this.origin = origin;
        this.prefix = prefix;
        this.bytes = bytes;
        this.sections = sections;
    }

    /**
     * Maps a file and compares every checksum, which reads it once.
     *
     * @throws ModelFileException when it is not a model file, damaged, or of another version
     * @throws UncheckedIOException when it cannot be read
     */
    public static ModelFile open(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            MemorySegment bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
            return new ModelFile(path.toString(), "", bytes, new ModelDirectory(path.toString(), channel).sections());
        } catch (NoSuchFileException _) {
            throw new ModelFileException("there is no model at " + path + "; train one first");
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the model " + path + ": " + failure.getMessage(), failure);
        }
    }

    /** The part of the file that was written {@link ModelWriter#within} a prefix. */
    public ModelFile within(String name) {
        return new ModelFile(origin, prefix + name + "/", bytes, sections);
    }

    /** Whether there is an array of this name. */
    public boolean has(String name) {
        return sections.containsKey(prefix + name);
    }

    /** Floats in place. */
    public MemorySegment floats(String name) {
        return segment(name, Kind.FLOATS);
    }

    /** Ints in place. */
    public MemorySegment ints(String name) {
        return segment(name, Kind.INTS);
    }

    /** A copy on the heap. */
    public float[] floatArray(String name) {
        return floats(name).toArray(ValueLayout.JAVA_FLOAT);
    }

    /** A copy on the heap. */
    public int[] intArray(String name) {
        return ints(name).toArray(ValueLayout.JAVA_INT);
    }

    /** A copy on the heap. */
    public long[] longArray(String name) {
        return segment(name, Kind.LONGS).toArray(ValueLayout.JAVA_LONG);
    }

    /** The words, in order. */
    public List<String> texts(String name) {
        ByteBuffer buffer = segment(name, Kind.TEXTS).asByteBuffer();
        int count = buffer.getInt();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] encoded = new byte[buffer.getInt()];
            buffer.get(encoded);
            texts.add(new String(encoded, StandardCharsets.UTF_8));
        }
        return texts;
    }

    public double number(String name) {
        return segment(name, Kind.NUMBER).get(ValueLayout.JAVA_DOUBLE, 0);
    }

    private MemorySegment segment(String name, Kind kind) {
        Section section = sections.get(prefix + name);
        if (section == null) {
            throw new ModelFileException("the model " + origin + " has no " + prefix + name + "; train it again");
        }
        if (section.kind() != kind) {
            throw new ModelFileException("in the model " + origin + ", " + prefix + name + " holds " + section.kind()
                    + " where " + kind + " are expected; train it again");
        }
        return bytes.asSlice(section.place(), section.length());
    }
}
