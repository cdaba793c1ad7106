package io.moodreel.server;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;

/** Where the process begins: {@code serve} (the default) or {@code import KIND PATH}. */
@QuarkusMain
public final class Moodreel {
    private Moodreel() {}

    /** Exits with 0 when the work is done, 1 when it could not be, 2 when the command was not understood. */
    public static void main(String... arguments) {
        String command = arguments.length == 0 ? "serve" : arguments[0];
        switch (command) {
            case "serve" -> Quarkus.run(ServeCommand.class, arguments);
            case "import" -> ImportCommand.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            default -> {
                System.err.println("moodreel: there is no command \"" + command + "\"; see ./moodreel help");
                System.exit(2);
            }
        }
    }
}
