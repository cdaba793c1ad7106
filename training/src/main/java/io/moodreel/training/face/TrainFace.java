package io.moodreel.training.face;

import ai.onnxruntime.OrtException;
import io.moodreel.nets.onnx.OnnxGraph;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./moodreel train face}. */
@Command(
        name = "face",
        mixinStandardHelpOptions = true,
        description = {
            "Trains the net that reads expressions, on FER2013.",
            "What was done so far is kept in the work folder: start it again to go on.",
            "The output is a folder of nets (docs/operations.md): the engine takes the net in it instead of its own."
        })
public final class TrainFace implements Callable<Integer> {

    /** One face of so many is held out for choosing. */
    private static final int PARTS = 20;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the folder of FER2013's files")
    private Path data = Path.of(".");

    @Option(names = "--work", required = true, paramLabel = "DIR", description = "for checkpoints")
    private Path work = Path.of(".");

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "where net and manifest are put")
    private Path output = Path.of(".");

    @Option(names = "--steady", paramLabel = "N", description = "steps at the full rate (default: ${DEFAULT-VALUE})")
    private int steady = Recipe.PUBLISHED.steady();

    @Option(names = "--decline", paramLabel = "N", description = "steps of decline (default: ${DEFAULT-VALUE})")
    private int decline = Recipe.PUBLISHED.decline();

    @Option(
            names = "--small",
            paramLabel = "N",
            description = "steps that see small pictures (default: ${DEFAULT-VALUE})")
    private int small = Recipe.PUBLISHED.smallSteps();

    @Option(names = "--report", paramLabel = "N", description = "steps between reports (default: ${DEFAULT-VALUE})")
    private int report = 500;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException, OrtException, InterruptedException {
        FaceSet train = FaceSet.read(data, "train");
        FaceSet reported = FaceSet.read(data, "public");
        Split split = Split.of(train, PARTS);
        Recipe recipe = Recipe.PUBLISHED.lasting(small, steady, decline);
        say(split.learn().length + " faces to learn from, " + split.hold().length + " held out, "
                + (train.size() - split.learn().length - split.hold().length) + " near-blank ones left out");
        say(recipe.toString());
        FaceNet start = recipe.start();
        OnnxGraph trained = new FaceTrainer(recipe, train, split, work, report, this::say).train();
        byte[] shipped = Shipping.of(evened(trained, start, train, split)).toBytes();
        double temperature = temperature(shipped, start, reported);
        NetFiles.write(output, shipped, start, temperature);
        say("written: " + output.resolve(NetFiles.NAME + ".onnx") + ", temperature " + temperature
                + "; \"./moodreel evaluate faces --models " + output + " …\" measures it as well");
        new NetReport(reported, train, this::say).print(output);
        new Companions(reported, train, this::say).print(output, work.resolve("companions"));
        return 0;
    }

    private OnnxGraph evened(OnnxGraph trained, FaceNet fed, FaceSet train, Split split) throws OrtException {
        try (ExportedNet net = new ExportedNet(trained.toBytes(), fed)) {
            double part = Evening.part(net, train, split);
            say("rare emotions are raised by the power of " + part);
            return Evening.of(trained, fed.lastBias(), Evening.commonness(train, split.learn()), part);
        }
    }

    /** Fitted on the first half, so that the second tells how honest it is. */
    private static double temperature(byte[] shipped, FaceNet fed, FaceSet reported) throws OrtException {
        int[] half = IntStream.range(0, reported.size() / 2).toArray();
        int[] labels = IntStream.of(half)
                .map(index -> reported.emotions().get(index).ordinal())
                .toArray();
        try (ExportedNet net = new ExportedNet(shipped, fed)) {
            double[][] seen = net.shares(reported, half, Distortion.NONE);
            double[][] mirrored = net.shares(reported, half, Distortion.MIRRORED);
            for (int i = 0; i < seen.length; i++) {
                for (int j = 0; j < seen[i].length; j++) seen[i][j] = (seen[i][j] + mirrored[i][j]) / 2;
            }
            return Math.round(100 * Figures.temperature(seen, labels)) / 100.0;
        }
    }

    private void say(String line) {
        PrintWriter out = command.commandLine().getOut();
        out.println(LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
        out.flush();
    }
}
