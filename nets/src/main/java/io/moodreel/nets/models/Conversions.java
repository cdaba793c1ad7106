package io.moodreel.nets.models;

import io.moodreel.nets.convert.FreeSides;
import io.moodreel.nets.convert.GraphModelConverter;
import io.moodreel.nets.convert.Naming;
import io.moodreel.nets.faceapi.FaceApiNet;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.nets.tfjs.GraphModel;
import io.moodreel.nets.tfjs.GraphModelReader;
import io.moodreel.nets.tfjs.Weights;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns an entry of {@code nets.json} into an ONNX graph. */
final class Conversions {

    private final Packages packages;

    Conversions(Packages packages) {
        this.packages = packages;
    }

    OnnxGraph convert(Net net) throws IOException {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("description", net.description());
        notes.put("licence", net.licence());
        notes.put("origin", net.origin());
        notes.put("source", net.source().packageName() + " " + net.source().version());
        OnnxGraph graph = GraphModelConverter.convert(
                graph(net), new Naming(net.name(), net.input().name(), net.outputNames(), notes));
        return net.conversion().freeSides() ? FreeSides.of(graph) : graph;
    }

    private GraphModel graph(Net net) throws IOException {
        Net.Conversion conversion = net.conversion();
        if (conversion.graph() != null) return GraphModelReader.read(packages.file(net.source(), conversion.graph()));
        if (conversion.layers() == null || conversion.weights() == null) {
            throw new IOException("nets.json: " + net.name() + " needs either a graph, or layers and weights");
        }
        Weights weights = Weights.readManifest(packages.file(net.source(), conversion.weights()));
        return FaceApiNet.valueOf(conversion.layers()).graph(weights);
    }
}
