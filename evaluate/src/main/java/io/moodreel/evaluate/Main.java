package io.moodreel.evaluate;

import io.moodreel.evaluate.dataset.DatasetException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code ./moodreel evaluate} and {@code ./moodreel tune}. */
@Command(
        name = "./moodreel",
        subcommands = {Main.Evaluate.class, Main.Tune.class})
public final class Main {
    private Main() {}

    @Command(
            name = "evaluate",
            description =
                    "Measures recommenders by hiding ratings from them, search by labelled wishes, faces by labels.",
            subcommands = {
                EvaluateRecommend.class,
                EvaluateNewcomers.class,
                EvaluateNewItems.class,
                EvaluateSearch.class,
                EvaluateFaces.class
            })
    static final class Evaluate {}

    @Command(
            name = "tune",
            description = "Searches a recommender's parameters on held-out ratings.",
            subcommands = TuneRecommend.class)
    static final class Tune {}

    public static void main(String[] arguments) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    /** 0 when all went well, 2 when what was asked for makes no sense, 1 when something else failed. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((mistake, _) -> {
                    mistake.getCommandLine().getErr().println("moodreel: " + mistake.getMessage());
                    return 2;
                })
                .setExecutionExceptionHandler((failure, command, _) -> {
                    if (failure instanceof DatasetException || failure instanceof IllegalArgumentException) {
                        command.getErr().println("moodreel: " + failure.getMessage());
                        return 2;
                    }
                    throw failure;
                })
                .execute(arguments);
    }
}
