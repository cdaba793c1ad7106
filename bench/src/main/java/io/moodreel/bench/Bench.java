package io.moodreel.bench;

import io.moodreel.bench.footprint.FootprintBench;
import io.moodreel.bench.login.LoginBench;
import java.util.Arrays;

/** {@code ./moodreel bench NAME}: runs one benchmark and prints what it measured. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0];
        String[] options = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (name) {
            case "footprint" -> FootprintBench.main(options);
            case "login" -> LoginBench.main(options);
            default -> {
                System.err.println("moodreel: there is no benchmark \"" + name + "\"; there are: footprint, login");
                System.exit(2);
            }
        }
    }
}
