package io.moodreel.server.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Whether a request comes from this machine. */
final class Loopback {
    private Loopback() {}

    static boolean isLoopback(@Nullable HttpServerRequest request) {
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
}
