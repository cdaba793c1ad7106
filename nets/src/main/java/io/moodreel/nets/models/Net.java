package io.moodreel.nets.models;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code nets.json}: a net to be made, where its weights come from and how it is used.
 *
 * @param name of the files made
 * @param description what it does, for the manifest
 * @param licence SPDX names
 * @param origin who made and trained it
 * @param source the npm package and the files in it
 * @param conversion how a graph comes about
 * @param input how a picture becomes the input
 * @param outputs what comes out
 */
record Net(
        String name,
        String description,
        String licence,
        String origin,
        Source source,
        Conversion conversion,
        Input input,
        List<Output> outputs) {

    /** Files of an npm package: SHA-256 by path in the package. */
    record Source(@JsonProperty("package") String packageName, String version, LinkedHashMap<String, String> files) {}

    /**
     * Either {@code graph}, the path of a graph model, or {@code layers}, a {@code FaceApiNet}, with the path of its weights.
     *
     * @param freeSides whether pictures of other sizes than the graph's are taken too
     * @param outputs the ONNX name of each output by the name of its node
     */
    record Conversion(
            @Nullable String graph,
            @Nullable String layers,
            @Nullable String weights,
            boolean freeSides,
            LinkedHashMap<String, String> outputs) {}

    /** A pixel from 0 to 255 becomes (pixel − mean) ÷ scale, colour by colour. */
    record Input(String name, String colour, List<Double> mean, List<Double> scale) {}

    /** One output; labels in the order of its elements, where they are classes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Output(String name, String meaning, @Nullable List<String> labels) {}

    SequencedMap<String, String> outputNames() {
        return conversion.outputs();
    }
}
