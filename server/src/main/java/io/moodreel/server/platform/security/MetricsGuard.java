package io.moodreel.server.platform.security;

import io.moodreel.server.platform.http.Loopback;
import io.moodreel.server.platform.security.Identification.Known;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Shows the metrics to this machine and to administrators; to anybody else there is nothing at that path. */
@ApplicationScoped
class MetricsGuard {
    private static final int AFTER_THE_UPGRADES = 6_000;

    private final Callers callers;

    MetricsGuard(Callers callers) {
        this.callers = callers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, AFTER_THE_UPGRADES);
    }

    private void filter(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!context.normalizedPath().startsWith("/metrics") || Loopback.isLoopback(request)) {
            context.next();
            return;
        }
        request.pause();
        context.vertx().executeBlocking(() -> isAdministrator(request), false).onComplete(answer -> {
            request.resume();
            if (answer.succeeded() && answer.result()) {
                context.next();
                return;
            }
            context.response().setStatusCode(404).end();
        });
    }

    private boolean isAdministrator(HttpServerRequest request) {
        return callers.identify(request) instanceof Known(Caller caller)
                && caller.role().includes(Role.ADMIN)
                && caller.scopes().contains(Scope.ADMIN);
    }
}
