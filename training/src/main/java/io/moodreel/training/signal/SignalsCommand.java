package io.moodreel.training.signal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./moodreel train signals} and {@code ./moodreel evaluate signals}. */
@Command(
        name = "signals",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how well skin conductance and heartbeats tell valence, arousal and stress: people and films are left out",
            "in turn, beside simpler ways and guesses. With --out it then trains the model on everybody and writes it."
        })
public final class SignalsCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description = "folder with the data sets: eevr and stress-predict in it")
    private @Nullable Path data;

    @Option(names = "--out", paramLabel = "DIR", description = "train and write signals.onnx and its manifest here")
    private @Nullable Path out;

    @Option(names = "--report", paramLabel = "FILE", description = "write the tables here as well")
    private @Nullable Path report;

    @Option(names = "--threads", paramLabel = "N", description = "folds at a time (${DEFAULT-VALUE})")
    private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter lines = command.commandLine().getOut();
        try {
            run(lines);
            return 0;
        } catch (DataException wrong) {
            command.commandLine().getErr().println("moodreel: " + wrong.getMessage());
            return 2;
        }
    }

    private void run(PrintWriter lines) throws IOException {
        List<Viewing> viewings = new ArrayList<>(EevrFiles.read(data.resolve("eevr")));
        viewings.addAll(StressFiles.read(data.resolve("stress-predict")));
        CrossValidation validation = new CrossValidation(
                viewings, Settings.USUAL, threads, command.commandLine().getErr());
        List<Prediction> people = validation.byPerson();
        Report tables = Report.of(viewings, people, validation.byFilm());
        lines.print(tables.text());
        lines.flush();
        if (report != null) {
            Files.writeString(report, tables.text());
        }
        if (out != null) {
            TrainedSignals model = TrainedSignals.train(viewings, Settings.USUAL);
            for (Head head : Head.values()) {
                double temperature = Temperature.fit(people, viewings, head);
                model.nets().forEach(net -> net.divideHead(head.ordinal(), temperature));
                lines.printf("%s: answers divided by %.2f%n", head, temperature);
            }
            ModelFiles.write(model, out);
            lines.println("written into " + out);
            lines.flush();
        }
    }
}
