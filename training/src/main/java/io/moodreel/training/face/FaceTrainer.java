package io.moodreel.training.face;

import ai.onnxruntime.OrtException;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.training.graph.Checkpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs a training to its end: checkpoints that a later start goes on from, and figures on the faces held out. */
final class FaceTrainer {

    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(3);

    private final Recipe recipe;
    private final FaceSet faces;
    private final Split split;
    private final Path folder;
    private final int report;
    private final Consumer<String> log;

    /**
     * @param folder for the checkpoint, and the net so far
     * @param report steps between two reports
     * @param log is told lines of progress
     */
    FaceTrainer(Recipe recipe, FaceSet faces, Split split, Path folder, int report, Consumer<String> log) {
        this.recipe = recipe;
        this.faces = faces;
        this.split = split;
        this.folder = folder;
        this.report = report;
        this.log = log;
    }

    /** The net when all steps of the recipe were taken; those of an earlier run that is in the folder count. */
    OnnxGraph train() throws IOException, OrtException, InterruptedException {
        Path checkpoint = folder.resolve("checkpoint");
        Files.createDirectories(folder);
        try (ExpressionTraining training = new ExpressionTraining(recipe, faces, split.learn());
                ExecutorService painter = Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().factory())) {
            if (Files.exists(checkpoint)) Checkpoint.read(training.optimiser(), checkpoint);
            long first = training.optimiser().steps();
            long saved = System.nanoTime();
            long reported = saved;
            double losses = 0;
            int sinceReport = 0;
            Future<Batch> next = painter.submit(() -> training.batch(first));
            for (long step = first; step < recipe.steps(); step++) {
                Batch batch = taken(next);
                long following = step + 1;
                next = painter.submit(() -> training.batch(following));
                losses += training.step(batch);
                sinceReport++;
                if (following % report == 0 || following == recipe.steps()) {
                    double each = (System.nanoTime() - reported) / 1e9 / sinceReport;
                    log.accept(String.format(
                            Locale.ROOT,
                            "step %d of %d (epoch %.1f), loss %.4f, %.0f faces/s; held out: %s",
                            following,
                            recipe.steps(),
                            following * recipe.batch() / (double) split.learn().length,
                            losses / sinceReport,
                            recipe.batch() / each,
                            heldOut(training.averaged())));
                    losses = 0;
                    sinceReport = 0;
                    reported = System.nanoTime();
                }
                if (System.nanoTime() - saved > BETWEEN_CHECKPOINTS.toNanos() || following == recipe.steps()) {
                    Checkpoint.write(training.optimiser(), checkpoint);
                    Files.write(
                            folder.resolve("so-far.onnx"), training.averaged().toBytes());
                    saved = System.nanoTime();
                }
            }
            return training.averaged();
        }
    }

    private Figures heldOut(OnnxGraph graph) throws OrtException {
        try (ExportedNet net = new ExportedNet(graph.toBytes(), recipe.start())) {
            int[] labels = Arrays.stream(split.hold())
                    .map(index -> faces.emotions().get(index).ordinal())
                    .toArray();
            return Figures.of(net.shares(faces, split.hold(), Distortion.NONE), labels, 1);
        }
    }

    private static Batch taken(Future<Batch> next) throws InterruptedException {
        try {
            return next.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a batch could not be drawn", failed.getCause());
        }
    }
}
