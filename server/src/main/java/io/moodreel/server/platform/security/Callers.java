package io.moodreel.server.platform.security;

import io.moodreel.server.platform.security.Identification.Guest;
import io.moodreel.server.platform.security.Identification.Invalid;
import io.moodreel.server.platform.security.Identification.Known;
import io.quarkus.arc.All;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds out who sent a request. Thread-safe; may block. */
@Singleton
class Callers {
    private static final String SCHEME = "Bearer ";

    private final List<Authenticator> authenticators;
    private final OperatorToken operator;
    private final SingleUserMode singleUser;

    Callers(@All List<Authenticator> authenticators, OperatorToken operator, SingleUserMode singleUser) {
        this.authenticators = authenticators;
        this.operator = operator;
        this.singleUser = singleUser;
    }

    Identification identify(HttpServerRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return singleUser.callerOf(request).<Identification>map(Known::new).orElseGet(Guest::new);
        }
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new Invalid();
        }
        String token = header.substring(SCHEME.length()).strip();
        return operator.authenticate(request, token)
                .or(() -> bearer(token))
                .<Identification>map(Known::new)
                .orElseGet(Invalid::new);
    }

    private Optional<Caller> bearer(String token) {
        return authenticators.stream()
                .map(authenticator -> authenticator.authenticate(token))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
