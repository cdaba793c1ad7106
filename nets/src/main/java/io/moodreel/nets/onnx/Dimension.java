package io.moodreel.nets.onnx;

import org.jspecify.annotations.Nullable;

/**
 * One axis of an input or output: a fixed size, or a name for a size that each run chooses (a batch).
 *
 * @param size how long the axis is, −1 when it is named
 * @param name what the free size is called, null when the size is fixed
 */
public record Dimension(long size, @Nullable String name) {

    /** Checks that there is a size or a name, not both. */
    public Dimension {
        if ((name == null) == (size < 0)) {
            throw new IllegalArgumentException(
                    "a dimension has either a size of at least 0 or a name, got size " + size + " and name " + name);
        }
    }

    /** An axis that is always this long. */
    public static Dimension of(long size) {
        return new Dimension(size, null);
    }

    /** An axis whose length each run chooses; axes of one name are equally long. */
    public static Dimension free(String name) {
        return new Dimension(-1, name);
    }
}
