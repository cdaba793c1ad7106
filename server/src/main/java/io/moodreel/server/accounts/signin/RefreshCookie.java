package io.moodreel.server.accounts.signin;

import io.moodreel.server.accounts.AccountsConfig;
import io.moodreel.server.platform.http.SecureTransport;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;

/** The cookie that carries a refresh token: out of every script's reach, sent to our own pages and these paths only. */
@Singleton
class RefreshCookie {
    static final String NAME = "moodreel_refresh";
    private static final String PATH = "/api/auth";

    private final SecureTransport transport;
    private final AccountsConfig config;
    private final RoutingContext context;

    RefreshCookie(SecureTransport transport, AccountsConfig config, RoutingContext context) {
        this.transport = transport;
        this.config = config;
        this.context = context;
    }

    NewCookie of(String token) {
        return with(token, Math.toIntExact(config.sessionIdle().toSeconds()));
    }

    NewCookie none() {
        return with("", 0);
    }

    private NewCookie with(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path(PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(transport.isUsedBy(context.request()))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
