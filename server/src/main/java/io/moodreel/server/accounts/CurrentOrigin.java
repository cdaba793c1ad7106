package io.moodreel.server.accounts;

import io.moodreel.server.platform.http.ClientAddress;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

/** From where the request at hand came. */
@RequestScoped
public class CurrentOrigin {
    private final RoutingContext context;

    CurrentOrigin(RoutingContext context) {
        this.context = context;
    }

    public RequestOrigin get() {
        HttpServerRequest request = context.request();
        return new RequestOrigin(ClientAddress.of(request), Device.name(request.getHeader("User-Agent")));
    }
}
