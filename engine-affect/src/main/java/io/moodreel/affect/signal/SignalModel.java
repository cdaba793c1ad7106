package io.moodreel.affect.signal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What reads feelings from change scores: a scaler, cluster centroids, and one LSTM for each cluster with a head for valence
 * and one for arousal. Thread-safe; one is enough for all viewings.
 */
public final class SignalModel implements AutoCloseable {
    private static final String MANIFEST = "signals.manifest.json";

    private final ModelManifest manifest;
    private final SignalNet net;

    private SignalModel(ModelManifest manifest, SignalNet net) {
        this.manifest = manifest;
        this.net = net;
    }

    /**
     * Opens the model in this folder ({@code signals.manifest.json} and the file it names), where there is one, else the one
     * that comes with the engine. Writes nothing.
     *
     * @throws SignalModelException when it cannot be read, is not what its manifest says, or is no signal model
     */
    public static SignalModel open(Path folder) {
        Path own = folder.resolve(MANIFEST);
        if (Files.isRegularFile(own)) {
            ModelManifest manifest = ModelManifest.parse(bytes(own), own.toString());
            Path file = folder.resolve(manifest.file());
            return open(manifest, bytes(file), file.toString());
        }
        ModelManifest manifest = ModelManifest.parse(resource(MANIFEST), "The manifest of the signal model");
        return open(manifest, resource(manifest.file()), "The signal model " + manifest.file());
    }

    private static SignalModel open(ModelManifest manifest, byte[] onnx, String where) {
        String found = sha256(onnx);
        if (!manifest.sha256().equals(found)) {
            throw new SignalModelException(where + " is not the file its manifest describes: SHA-256 is " + found
                    + ", should be " + manifest.sha256());
        }
        return new SignalModel(manifest, SignalNet.open(onnx, manifest.clusters(), manifest.units(), where));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new SignalModelException("The model file " + file + " cannot be read", unreadable);
        }
    }

    private static byte[] resource(String name) {
        try (@Nullable InputStream resource = SignalModel.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new SignalModelException(
                        "The signal model does not come with this program: " + name + " is not on its class path");
            }
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new SignalModelException("The signal model " + name + " cannot be read from the program", unreadable);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Its name, to be kept beside what it predicted. */
    public String version() {
        return manifest.version();
    }

    /** How many clusters, and LSTMs, it has. */
    public int clusters() {
        return manifest.clusters();
    }

    ModelState blankState() {
        return ModelState.blank(manifest.clusters() * manifest.units());
    }

    /** One window further: the state becomes the next one. */
    ModelAnswer answer(ChangeScores change, ModelState state) {
        float[] input = ModelInput.of(change, manifest.scale(), manifest.limit());
        int cluster = ModelInput.nearest(manifest.centroids(), input, change);
        float[] probabilities = net.step(input, state);
        return new ModelAnswer(cluster, probabilities[2 * cluster], probabilities[2 * cluster + 1]);
    }

    @Override
    public void close() {
        net.close();
    }
}
