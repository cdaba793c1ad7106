package io.moodreel.affect.face.net;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import com.fasterxml.jackson.databind.JsonNode;
import io.moodreel.affect.face.FaceModelException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * One opened net; every {@link NetRun} of it computes on the thread that calls it. A net that leaves its size open has a
 * session for each size used: only with sizes known ONNX Runtime joins all the steps it could. Thread-safe.
 */
public final class Net implements AutoCloseable {
    /** Size of the first session of a net that leaves it open. */
    private static final int USUAL_SIDE = 256;

    private final NetManifest manifest;
    private final Path file;
    private final Map<Integer, OrtSession> sessions = new HashMap<>();

    private Net(NetManifest manifest, Path file) {
        this.manifest = manifest;
        this.file = file;
    }

    static Net open(NetManifest manifest, Path file) {
        Net net = new Net(manifest, file);
        int fixed = manifest.input().side();
        try {
            net.check(net.session(fixed > 0 ? fixed : USUAL_SIDE));
            return net;
        } catch (FaceModelException wrong) {
            net.close();
            throw wrong;
        } catch (OrtException broken) {
            net.close();
            throw net.unopened(broken);
        }
    }

    private synchronized OrtSession session(int side) {
        OrtSession open = sessions.get(side);
        if (open != null) {
            return open;
        }
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
            // both would hold the largest run's memory for every net for ever; without them a run costs no more
            options.setMemoryPatternOptimization(false);
            options.setCPUArenaAllocator(false);
            for (JsonNode axis : manifest.input().shape().subList(2, 4)) {
                if (axis.isTextual()) {
                    options.setSymbolicDimensionValue(axis.asText(), side);
                }
            }
            OrtSession session = OrtEnvironment.getEnvironment().createSession(file.toString(), options);
            sessions.put(side, session);
            return session;
        } catch (OrtException broken) {
            throw unopened(broken);
        }
    }

    private FaceModelException unopened(OrtException broken) {
        return new FaceModelException("The model file " + file + " cannot be opened: " + broken.getMessage(), broken);
    }

    public NetManifest manifest() {
        return manifest;
    }

    /**
     * A place to run the net, for one thread at a time.
     *
     * @throws FaceModelException when the net leaves its size open
     */
    public NetRun newRun() {
        need(manifest.input().side() > 0, "it must say the size of its input");
        return newRun(manifest.input().side(), _ -> 1);
    }

    /**
     * A place to run a net that leaves its size open.
     *
     * @param side pixels of the input's sides
     * @param rows how many rows an output has at that size, by its name
     */
    public NetRun newRun(int side, ToIntFunction<String> rows) {
        return new NetRun(manifest, session(side), side, rows);
    }

    private void check(OrtSession session) throws OrtException {
        Map<String, NodeInfo> inputs = session.getInputInfo();
        NodeInfo input = inputs.get(manifest.input().name());
        need(
                input != null && inputs.size() == 1,
                "its only input must be \"" + manifest.input().name() + "\", it has " + inputs.keySet());
        long[] wanted = {
            1,
            manifest.input().axis(1),
            manifest.input().axis(2),
            manifest.input().axis(3)
        };
        need(
                fits(input, wanted),
                "its input must take numbers of the shape " + manifest.input().shape() + ", it takes "
                        + input.getInfo());
        for (NetManifest.Output output : manifest.outputs()) {
            need(
                    session.getOutputNames().contains(output.name()),
                    "it must have an output \"" + output.name() + "\", it has " + session.getOutputNames());
        }
    }

    private static boolean fits(NodeInfo input, long[] wanted) {
        if (!(input.getInfo() instanceof TensorInfo tensor) || tensor.type != OnnxJavaType.FLOAT) {
            return false;
        }
        long[] shape = tensor.getShape();
        if (shape.length != wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            // −1 is an axis of any length
            if (shape[i] != -1 && wanted[i] != 0 && shape[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private void need(boolean holds, String rule) {
        if (!holds) {
            throw new FaceModelException("The model file " + manifest.file() + " does not fit its manifest: " + rule);
        }
    }

    /** Call it when nothing runs any more. */
    @Override
    public synchronized void close() {
        try {
            for (OrtSession session : sessions.values()) {
                session.close();
            }
            sessions.clear();
        } catch (OrtException failed) {
            throw new FaceModelException("The net " + manifest.name() + " cannot be closed", failed);
        }
    }
}
