package io.moodreel.nets.onnx;

import java.util.Arrays;

/** Writes a graph as a {@code ModelProto}; the field numbers are those of onnx.proto3. */
final class OnnxWriter {

    private static final int IR_VERSION = 8;

    private OnnxWriter() {}

    static byte[] write(OnnxGraph graph) {
        ProtocolBuffer model = new ProtocolBuffer()
                .number(1, IR_VERSION)
                .text(2, "Moodreel")
                .message(7, graphProto(graph))
                .message(8, new ProtocolBuffer().text(1, "").number(2, OnnxGraph.OPERATOR_SET));
        graph.metadata()
                .forEach((key, value) ->
                        model.message(14, new ProtocolBuffer().text(1, key).text(2, value)));
        return model.toBytes();
    }

    private static ProtocolBuffer graphProto(OnnxGraph graph) {
        ProtocolBuffer proto = new ProtocolBuffer();
        for (Node node : graph.nodes()) proto.message(1, nodeProto(node));
        proto.text(2, graph.name());
        for (Constant constant : graph.constants().values()) proto.message(5, tensorProto(constant));
        for (ValueInfo input : graph.inputs()) proto.message(11, valueInfoProto(input));
        for (ValueInfo output : graph.outputs()) proto.message(12, valueInfoProto(output));
        return proto;
    }

    private static ProtocolBuffer nodeProto(Node node) {
        ProtocolBuffer proto = new ProtocolBuffer();
        for (String input : node.inputs()) proto.text(1, input);
        for (String output : node.outputs()) proto.text(2, output);
        proto.text(3, node.output()).text(4, node.operator());
        for (Attribute attribute : node.attributes()) proto.message(5, attributeProto(attribute));
        return proto;
    }

    private static ProtocolBuffer attributeProto(Attribute attribute) {
        ProtocolBuffer proto = new ProtocolBuffer().text(1, attribute.name());
        return switch (attribute) {
            case Attribute.Fraction fraction ->
                proto.fraction(2, fraction.value()).number(20, 1);
            case Attribute.Whole whole -> proto.number(3, whole.value()).number(20, 2);
            case Attribute.Text text -> proto.text(4, text.value()).number(20, 3);
            case Attribute.Fractions several ->
                proto.packedFractions(7, several.values()).number(20, 6);
            case Attribute.Wholes several ->
                proto.packedNumbers(8, several.values()).number(20, 7);
        };
    }

    private static ProtocolBuffer tensorProto(Constant constant) {
        return new ProtocolBuffer()
                .packedNumbers(1, Arrays.stream(constant.shape()).boxed().toList())
                .number(2, constant.type().code())
                .text(8, constant.name())
                .raw(9, constant.littleEndian());
    }

    private static ProtocolBuffer valueInfoProto(ValueInfo value) {
        ProtocolBuffer shape = new ProtocolBuffer();
        for (Dimension dimension : value.shape()) shape.message(1, dimensionProto(dimension));
        ProtocolBuffer tensor =
                new ProtocolBuffer().number(1, value.type().code()).message(2, shape);
        return new ProtocolBuffer().text(1, value.name()).message(2, new ProtocolBuffer().message(1, tensor));
    }

    private static ProtocolBuffer dimensionProto(Dimension dimension) {
        String name = dimension.name();
        if (name != null) return new ProtocolBuffer().text(2, name);
        return new ProtocolBuffer().number(1, dimension.size());
    }
}
