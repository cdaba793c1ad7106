package io.moodreel.affect.face.net;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.affect.face.FaceModelException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in {@code NAME.manifest.json} beside a net: which file it is and how it is fed and read. Unknown fields are
 * passed over.
 *
 * @param file name of the ONNX file in the same folder
 * @param sha256 its checksum, hexadecimal
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NetManifest(
        String name, String file, String sha256, Input input, List<Output> outputs, @Nullable String licence) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * The picture a net wants: a pixel from 0 to 255 becomes (pixel − mean) ÷ scale, colour by colour.
     *
     * @param shape batch (a name, or 1), channels, height, width; named where any size will do
     * @param layout always {@code NCHW}
     * @param colour {@code rgb}, {@code bgr} or {@code grey}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Input(
            String name, List<JsonNode> shape, String layout, String colour, List<Double> mean, List<Double> scale) {
        /** Length of one axis, 0 where it is free. */
        long axis(int axis) {
            return shape.get(axis).isNumber() ? shape.get(axis).asLong() : 0;
        }

        /** Pixels of a side; 0 where any size will do. */
        public int side() {
            return (int) axis(3);
        }

        public boolean grey() {
            return colour.equals("grey");
        }
    }

    /** One output; labels in the order of its numbers, where they are classes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Output(String name, List<JsonNode> shape, @Nullable List<String> labels) {}

    /**
     * Reads and checks a manifest.
     *
     * @param where what to call it in the error
     * @throws FaceModelException when it is no manifest; the sentence names the field
     */
    public static NetManifest parse(byte[] json, String where) {
        try {
            NetManifest manifest = MAPPER.readValue(json, NetManifest.class);
            manifest.check(where);
            return manifest;
        } catch (JsonProcessingException broken) {
            throw new FaceModelException(where + " is no model manifest: " + broken.getOriginalMessage(), broken);
        } catch (IOException unreadable) {
            throw new FaceModelException(where + " cannot be read", unreadable);
        }
    }

    private void check(String where) {
        need(
                file != null && file.matches("[\\w.-]+") && !file.startsWith("."),
                where,
                "\"file\" must name a file beside it");
        need(sha256 != null && sha256.matches("[0-9a-f]{64}"), where, "\"sha256\" must be 64 hexadecimal digits");
        need(
                input != null && input.name() != null && input.shape() != null,
                where,
                "\"input\" must have a name and a shape");
        need(input.shape().size() == 4, where, "\"input.shape\" must be batch, channels, height, width");
        need("NCHW".equals(input.layout()), where, "\"input.layout\" must be NCHW");
        need(
                input.colour() != null && List.of("rgb", "bgr", "grey").contains(input.colour()),
                where,
                "\"input.colour\" must be rgb, bgr or grey");
        int channels = input.grey() ? 1 : 3;
        need(
                input.axis(1) == channels,
                where,
                "\"input.shape\" must have " + channels + " channels for " + input.colour());
        need(
                input.axis(2) == input.axis(3) && (input.side() == 0 || input.side() >= 8 && input.side() <= 1024),
                where,
                "\"input.shape\" must be a square of 8 to 1024 pixels");
        need(
                input.mean() != null
                        && input.mean().size() == channels
                        && input.scale() != null
                        && input.scale().size() == channels
                        && input.scale().stream().allMatch(scale -> scale > 0),
                where,
                "\"input.mean\" and \"input.scale\" must have " + channels + " numbers, the scales above 0");
        need(outputs != null && !outputs.isEmpty(), where, "\"outputs\" must name at least one output");
        need(
                outputs.stream().allMatch(output -> output.name() != null && output.shape() != null),
                where,
                "every output must have a name and a shape");
    }

    private static void need(boolean holds, String where, String rule) {
        if (!holds) {
            throw new FaceModelException(where + " is no usable model manifest: " + rule);
        }
    }
}
