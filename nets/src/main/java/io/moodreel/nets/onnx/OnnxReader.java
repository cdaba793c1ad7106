package io.moodreel.nets.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link OnnxWriter} writes: the parts of a {@code ModelProto} an {@link OnnxGraph} knows, tensors stored as raw
 * bytes. What other programs write beside that is refused or, where it does not matter to the result, passed over.
 */
final class OnnxReader {

    private OnnxReader() {}

    static OnnxGraph read(byte[] file) {
        ProtocolBufferFields model = new ProtocolBufferFields(ByteBuffer.wrap(file));
        ByteBuffer graph = null;
        List<String[]> notes = new ArrayList<>();
        while (model.next()) {
            switch (model.field()) {
                case 7 -> graph = model.bytes();
                case 14 -> notes.add(note(model.message()));
                default -> model.skip();
            }
        }
        if (graph == null) throw new IllegalArgumentException("the file is no ONNX model: it holds no graph");
        OnnxGraph.Builder builder = graph(graph);
        notes.forEach(note -> builder.metadata(note[0], note[1]));
        return builder.build();
    }

    private static String[] note(ProtocolBufferFields fields) {
        String[] note = {"", ""};
        while (fields.next()) {
            if (fields.field() == 1 || fields.field() == 2) note[fields.field() - 1] = fields.text();
            else fields.skip();
        }
        return note;
    }

    private static OnnxGraph.Builder graph(ByteBuffer bytes) {
        ProtocolBufferFields name = new ProtocolBufferFields(bytes.duplicate());
        String title = "";
        while (name.next()) {
            if (name.field() == 2) title = name.text();
            else name.skip();
        }
        OnnxGraph.Builder builder = OnnxGraph.named(title);
        ProtocolBufferFields fields = new ProtocolBufferFields(bytes);
        while (fields.next()) {
            switch (fields.field()) {
                case 1 -> builder.node(node(fields.message()));
                case 5 -> builder.constant(tensor(fields.message()));
                case 11 -> builder.input(value(fields.message()));
                case 12 -> builder.output(value(fields.message()));
                default -> fields.skip();
            }
        }
        return builder;
    }

    private static Node node(ProtocolBufferFields fields) {
        String operator = "";
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        List<Attribute> attributes = new ArrayList<>();
        while (fields.next()) {
            switch (fields.field()) {
                case 1 -> inputs.add(fields.text());
                case 2 -> outputs.add(fields.text());
                case 4 -> operator = fields.text();
                case 5 -> attributes.add(attribute(fields.message()));
                default -> fields.skip();
            }
        }
        return new Node(operator, inputs, outputs, attributes);
    }

    private static Attribute attribute(ProtocolBufferFields fields) {
        String name = "";
        long type = 0;
        long whole = 0;
        float fraction = 0;
        String text = "";
        List<Float> fractions = new ArrayList<>();
        List<Long> wholes = new ArrayList<>();
        while (fields.next()) {
            switch (fields.field()) {
                case 1 -> name = fields.text();
                case 2 -> fraction = fields.fraction();
                case 3 -> whole = fields.number();
                case 4 -> text = fields.text();
                case 7 -> fractions.addAll(fields.fractions());
                case 8 -> wholes.addAll(fields.numbers());
                case 20 -> type = fields.number();
                default -> fields.skip();
            }
        }
        return switch ((int) type) {
            case 1 -> new Attribute.Fraction(name, fraction);
            case 2 -> new Attribute.Whole(name, whole);
            case 3 -> new Attribute.Text(name, text);
            case 6 -> new Attribute.Fractions(name, fractions);
            case 7 -> new Attribute.Wholes(name, wholes);
            default ->
                throw new IllegalArgumentException("the attribute " + name + " is of kind " + type
                        + "; numbers, texts and lists of numbers are read");
        };
    }

    private static Constant tensor(ProtocolBufferFields fields) {
        String name = "";
        int type = 0;
        List<Long> shape = new ArrayList<>();
        ByteBuffer elements = ByteBuffer.allocate(0);
        while (fields.next()) {
            switch (fields.field()) {
                case 1 -> shape.addAll(fields.numbers());
                case 2 -> type = (int) fields.number();
                case 8 -> name = fields.text();
                case 9 -> elements = fields.bytes();
                default -> fields.skip();
            }
        }
        long[] lengths = shape.stream().mapToLong(Long::longValue).toArray();
        return Constant.stored(name, ElementType.coded(type), lengths, elements);
    }

    private static ValueInfo value(ProtocolBufferFields fields) {
        String name = "";
        ElementType type = ElementType.FLOAT;
        List<Dimension> shape = new ArrayList<>();
        while (fields.next()) {
            if (fields.field() == 1) name = fields.text();
            else if (fields.field() == 2) type = tensorType(fields.message(), shape);
            else fields.skip();
        }
        return new ValueInfo(name, type, shape);
    }

    /** A {@code TypeProto} that is a tensor's: its axes are added, its kind of element is the answer. */
    private static ElementType tensorType(ProtocolBufferFields type, List<Dimension> shape) {
        ElementType elements = ElementType.FLOAT;
        while (type.next()) {
            if (type.field() != 1) throw new IllegalArgumentException("inputs and outputs must be tensors");
            ProtocolBufferFields tensor = type.message();
            while (tensor.next()) {
                if (tensor.field() == 1) elements = ElementType.coded((int) tensor.number());
                else if (tensor.field() == 2) axes(tensor.message(), shape);
                else tensor.skip();
            }
        }
        return elements;
    }

    private static void axes(ProtocolBufferFields fields, List<Dimension> shape) {
        while (fields.next()) {
            ProtocolBufferFields axis = fields.message();
            while (axis.next()) {
                if (axis.field() == 1) shape.add(Dimension.of(axis.number()));
                else if (axis.field() == 2) shape.add(Dimension.free(axis.text()));
                else axis.skip();
            }
        }
    }

    /** One message of a file, field by field. */
    private static final class ProtocolBufferFields {

        private final ByteBuffer bytes;
        private long tag;

        ProtocolBufferFields(ByteBuffer bytes) {
            this.bytes = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        }

        /** To the next field; false when there is none. */
        boolean next() {
            if (!bytes.hasRemaining()) return false;
            tag = varint();
            return true;
        }

        int field() {
            return (int) (tag >>> 3);
        }

        long number() {
            return varint();
        }

        float fraction() {
            return bytes.getFloat();
        }

        ByteBuffer bytes() {
            int length = Math.toIntExact(varint());
            if (length < 0 || length > bytes.remaining()) {
                throw new IllegalArgumentException("the ONNX file ends in the middle of a field");
            }
            ByteBuffer part = bytes.slice(bytes.position(), length);
            bytes.position(bytes.position() + length);
            return part;
        }

        ProtocolBufferFields message() {
            return new ProtocolBufferFields(bytes());
        }

        String text() {
            return StandardCharsets.UTF_8.decode(bytes()).toString();
        }

        /** Packed, as we write them, or one of several fields. */
        List<Long> numbers() {
            if ((tag & 7) == 0) return List.of(varint());
            ProtocolBufferFields packed = message();
            List<Long> numbers = new ArrayList<>();
            while (packed.bytes.hasRemaining()) numbers.add(packed.varint());
            return numbers;
        }

        List<Float> fractions() {
            if ((tag & 7) == 5) return List.of(fraction());
            ProtocolBufferFields packed = message();
            List<Float> fractions = new ArrayList<>();
            while (packed.bytes.hasRemaining()) fractions.add(packed.fraction());
            return fractions;
        }

        void skip() {
            switch ((int) (tag & 7)) {
                case 0 -> varint();
                case 1 -> bytes.getLong();
                case 2 -> bytes();
                case 5 -> bytes.getInt();
                default -> throw new IllegalArgumentException("the file is no ONNX model: unknown kind of field");
            }
        }

        private long varint() {
            long value = 0;
            for (int shift = 0; shift < Long.SIZE; shift += 7) {
                byte part = bytes.get();
                value |= (long) (part & 0x7F) << shift;
                if (part >= 0) return value;
            }
            throw new IllegalArgumentException("the file is no ONNX model: a number has more than ten bytes");
        }
    }
}
