package io.moodreel.server.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a request comes from this machine. */
public final class Loopback {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private Loopback() {}

    /** By the address it came from. */
    public static boolean isLoopback(@Nullable HttpServerRequest request) {
        SocketAddress caller = request == null ? null : request.remoteAddress();
        if (caller == null || caller.hostAddress() == null) {
            return false;
        }
        try {
            return InetAddress.getByName(caller.hostAddress()).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    /** Whether a {@code Host} header's name, without port, is one that only this machine answers to. */
    public static boolean isName(String host) {
        return NAMES.contains(host.toLowerCase(Locale.ROOT));
    }
}
