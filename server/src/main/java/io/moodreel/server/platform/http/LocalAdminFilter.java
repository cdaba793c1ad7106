package io.moodreel.server.platform.http;

import io.moodreel.server.platform.data.RunningServer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

@Provider
@LocalAdmin
class LocalAdminFilter implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";

    // filters are made before the configuration of this run is known
    private final Instance<RunningServer> server;

    @Context
    @Nullable
    HttpServerRequest request;

    LocalAdminFilter(Instance<RunningServer> server) {
        this.server = server;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (!Loopback.isLoopback(request)) {
            throw ProblemException.notFound("There is nothing at this path.");
        }
        String header = context.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(SCHEME) || !server.get().accepts(header.substring(SCHEME.length()))) {
            throw ProblemException.unauthenticated("This needs the token that the server keeps in its data folder.");
        }
    }
}
