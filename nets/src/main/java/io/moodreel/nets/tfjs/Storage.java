package io.moodreel.nets.tfjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;

/** How the elements of one tensor are stored: their size and what a stored one stands for. */
sealed interface Storage {

    /** Bytes per element. */
    int bytes();

    /** Reads one element. */
    float next(ByteBuffer shards);

    /** As an entry of the manifest says. */
    static Storage of(JsonNode specification) throws IOException {
        JsonNode quantisation = specification.path("quantization");
        boolean quantised = !quantisation.isMissingNode();
        String type = (quantised ? quantisation : specification).path("dtype").asText();
        float scale = (float) quantisation.path("scale").asDouble(1);
        float minimum = (float) quantisation.path("min").asDouble(0);
        return switch (type) {
            case "float32" -> new Single();
            case "int32" -> new Whole();
            case "float16" -> new Half();
            case "uint8" -> new Byte8(scale, minimum);
            case "uint16" -> new Short16(scale, minimum);
            default ->
                throw new IOException("weight " + specification.path("name").asText() + " is stored as \"" + type
                        + "\"; known are float32, int32, float16, uint8 and uint16");
        };
    }

    record Single() implements Storage {
        @Override
        public int bytes() {
            return Float.BYTES;
        }

        @Override
        public float next(ByteBuffer shards) {
            return shards.getFloat();
        }
    }

    record Whole() implements Storage {
        @Override
        public int bytes() {
            return Integer.BYTES;
        }

        @Override
        public float next(ByteBuffer shards) {
            return shards.getInt();
        }
    }

    record Half() implements Storage {
        @Override
        public int bytes() {
            return Short.BYTES;
        }

        @Override
        public float next(ByteBuffer shards) {
            return Float.float16ToFloat(shards.getShort());
        }
    }

    record Byte8(float scale, float minimum) implements Storage {
        @Override
        public int bytes() {
            return Byte.BYTES;
        }

        @Override
        public float next(ByteBuffer shards) {
            return (shards.get() & 0xFF) * scale + minimum;
        }
    }

    record Short16(float scale, float minimum) implements Storage {
        @Override
        public int bytes() {
            return Short.BYTES;
        }

        @Override
        public float next(ByteBuffer shards) {
            return (shards.getShort() & 0xFFFF) * scale + minimum;
        }
    }
}
