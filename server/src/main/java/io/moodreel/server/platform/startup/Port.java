package io.moodreel.server.platform.startup;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port the server will answer on. */
public final class Port {
    private Port() {}

    /** Throws {@link StartupProblem} if something answers on the port already. */
    public static void requireFree(String host, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new StartupProblem(
                    "Port %d cannot be used (%s). Stop what holds it, or choose another (--port N)."
                            .formatted(port, e.getMessage()),
                    e);
        }
    }
}
