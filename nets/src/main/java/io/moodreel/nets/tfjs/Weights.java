package io.moodreel.nets.tfjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The stored tensors of a model by name, read from a weights manifest and the shards it names. A group's shards are one
 * run of bytes in which its tensors follow each other, little-endian. Tensors may be quantised: to bytes or 16-bit
 * numbers (value = stored × scale + minimum, in single precision as TensorFlow.js does it) or to half precision.
 */
public final class Weights {

    private final Map<String, Weight> byName = new LinkedHashMap<>();

    private Weights() {}

    /** Reads a manifest that stands alone in a file, its shards beside it. Throws as {@link #read} does. */
    public static Weights readManifest(Path file) throws IOException {
        return read(
                new ObjectMapper().readTree(file.toFile()),
                file.toAbsolutePath().getParent());
    }

    /**
     * Reads what a weights manifest describes.
     *
     * @param manifest the array of groups, each with {@code paths} and {@code weights}
     * @param folder where the shards lie
     * @throws IOException when a shard cannot be read, is too short or too long, or a type is unknown
     */
    public static Weights read(JsonNode manifest, Path folder) throws IOException {
        Weights weights = new Weights();
        for (JsonNode group : manifest) {
            ByteBuffer shards = join(group.path("paths"), folder);
            for (JsonNode specification : group.path("weights")) weights.add(decode(specification, shards));
            if (shards.hasRemaining()) {
                throw new IOException("the weights in " + group.path("paths") + " are " + shards.remaining()
                        + " bytes longer than their manifest says");
            }
        }
        return weights;
    }

    private void add(Weight weight) {
        byName.put(weight.name(), weight);
    }

    private static ByteBuffer join(JsonNode paths, Path folder) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (Iterator<JsonNode> shards = paths.elements(); shards.hasNext(); ) {
            joined.writeBytes(Files.readAllBytes(folder.resolve(shards.next().asText())));
        }
        return ByteBuffer.wrap(joined.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Weight decode(JsonNode specification, ByteBuffer shards) throws IOException {
        String name = specification.path("name").asText();
        JsonNode axes = specification.path("shape");
        int[] shape = new int[axes.size()];
        for (int i = 0; i < shape.length; i++) shape[i] = axes.get(i).asInt();
        Storage storage = Storage.of(specification);
        int count = Math.toIntExact(Weight.count(shape));
        if ((long) count * storage.bytes() > shards.remaining()) {
            throw new IOException("the weights end in the middle of " + name + ": " + (long) count * storage.bytes()
                    + " bytes needed, " + shards.remaining() + " left");
        }
        float[] values = new float[count];
        for (int i = 0; i < count; i++) values[i] = storage.next(shards);
        return new Weight(name, shape, values);
    }

    /** The tensor of this name. Throws {@link IllegalArgumentException} when there is none. */
    public Weight get(String name) {
        Weight weight = byName.get(name);
        if (weight == null) throw new IllegalArgumentException("there is no weight " + name);
        return weight;
    }

    /** All of them by name, in the order stored. */
    public Map<String, Weight> byName() {
        return Collections.unmodifiableMap(byName);
    }
}
