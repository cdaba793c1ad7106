package io.moodreel.training;

import io.moodreel.training.face.TrainFace;
import io.moodreel.training.signal.SignalsCommand;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code ./moodreel train face}, {@code train signals} and {@code evaluate signals}. */
@Command(
        name = "./moodreel train",
        subcommands = {TrainFace.class, SignalsCommand.class})
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    /** 0 when all went well, 2 when what was asked for makes no sense, 1 when something else failed. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                // the launcher says where things are; who says it again means it
                .setOverwrittenOptionsAllowed(true)
                .setParameterExceptionHandler((mistake, _) -> {
                    mistake.getCommandLine().getErr().println("moodreel: " + mistake.getMessage());
                    return 2;
                })
                .setExecutionExceptionHandler((failure, command, _) -> {
                    if (failure instanceof IOException || failure instanceof IllegalArgumentException) {
                        command.getErr().println("moodreel: " + failure.getMessage());
                        return 2;
                    }
                    throw failure;
                })
                .execute(arguments);
    }
}
