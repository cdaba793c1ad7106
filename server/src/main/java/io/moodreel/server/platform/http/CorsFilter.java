package io.moodreel.server.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets pages of the allow-listed origins read our answers (the CORS protocol of the Fetch standard). They bring their
 * own access token: cookies are never shared with them. Off while the list is empty.
 */
@ApplicationScoped
class CorsFilter {
    private static final int AFTER_THE_HEADERS = 8_000;
    private static final String PREFLIGHT_SECONDS = "600";

    private final Origins origins;

    CorsFilter(Origins origins) {
        this.origins = origins;
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, AFTER_THE_HEADERS);
    }

    private void filter(RoutingContext context) {
        String origin = context.request().getHeader("Origin");
        if (origin == null || !origins.isAllowedOther(origin)) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response();
        response.putHeader("Access-Control-Allow-Origin", origin).putHeader("Vary", "Origin");
        if (isPreflight(context)) {
            response.putHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE")
                    .putHeader("Access-Control-Allow-Headers", "Authorization, Content-Type")
                    .putHeader("Access-Control-Max-Age", PREFLIGHT_SECONDS)
                    .setStatusCode(204)
                    .end();
            return;
        }
        response.putHeader("Access-Control-Expose-Headers", "Retry-After");
        context.next();
    }

    private static boolean isPreflight(RoutingContext context) {
        return context.request().method().equals(HttpMethod.OPTIONS)
                && context.request().headers().contains("Access-Control-Request-Method");
    }
}
