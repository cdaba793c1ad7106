package io.moodreel.server.platform.security;

import io.moodreel.server.platform.data.RunningServer;
import io.moodreel.server.platform.http.Loopback;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The secret that the server keeps in its data folder proves the operator, on this machine only. */
@Singleton
class OperatorToken {
    private final RunningServer server;

    OperatorToken(RunningServer server) {
        this.server = server;
    }

    Optional<Caller> authenticate(HttpServerRequest request, String token) {
        return Loopback.isLoopback(request) && server.accepts(token)
                ? Optional.of(new Caller.Operator())
                : Optional.empty();
    }
}
