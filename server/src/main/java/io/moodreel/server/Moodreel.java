package io.moodreel.server;

import io.moodreel.server.platform.installation.Installation;
import io.moodreel.server.platform.security.SingleUserMode;
import io.moodreel.server.platform.startup.Port;
import io.moodreel.server.platform.startup.StartupProblem;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Where the process begins: {@code serve} (the default), {@code import KIND PATH} or {@code train}. */
@QuarkusMain
public final class Moodreel {
    /** They would tell of every step before the configuration that quietens them is read. Held, or it is forgotten. */
    private static final List<Logger> CHATTY = Stream.of("com.zaxxer.hikari", "org.flywaydb", "org.hibernate.validator")
            .map(Logger::getLogger)
            .toList();

    private Moodreel() {}

    /** Exits with 0 when the work is done, 1 when it could not be, 2 when the command was not understood. */
    public static void main(String... arguments) {
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
        String command = arguments.length == 0 ? "serve" : arguments[0];
        try {
            switch (command) {
                case "serve" -> serve();
                case "import" -> ImportCommand.run(data(), Arrays.copyOfRange(arguments, 1, arguments.length));
                case "train" -> TrainCommand.run(data(), Arrays.copyOfRange(arguments, 1, arguments.length));
                default -> {
                    System.err.println("moodreel: there is no command \"" + command + "\"; see ./moodreel help");
                    System.exit(2);
                }
            }
        } catch (StartupProblem problem) {
            System.err.println("moodreel: " + problem.getMessage());
            System.exit(1);
        }
    }

    private static void serve() {
        String host = setting("quarkus.http.host", "127.0.0.1");
        if (Boolean.parseBoolean(setting("moodreel.single-user", "false"))) {
            SingleUserMode.requireLoopback(host);
        }
        if (!setting("moodreel.smtp.host", "").isEmpty()
                && setting("moodreel.public-url", "").isEmpty()) {
            throw new StartupProblem(
                    "MOODREEL_SMTP_HOST is set, but MOODREEL_PUBLIC_URL is not, so links in letters would lead nowhere. Set it to where people reach this server, e.g. https://films.example.org.");
        }
        Port.requireFree(host, Integer.parseInt(setting("quarkus.http.port", "8080")));
        Installation.prepare(data(), databaseUrl());
        Quarkus.run(ServeCommand.class);
    }

    private static Path data() {
        return Path.of(setting("moodreel.data", "data"));
    }

    static Optional<String> databaseUrl() {
        return Optional.of(setting("moodreel.database-url", "")).filter(url -> !url.isBlank());
    }

    /** What the launcher or the environment says, before there is a configuration to ask. */
    private static String setting(String name, String otherwise) {
        String variable = name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        return System.getProperty(name, System.getenv().getOrDefault(variable, otherwise));
    }
}
