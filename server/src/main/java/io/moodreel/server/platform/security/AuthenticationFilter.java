package io.moodreel.server.platform.security;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.Identification.Guest;
import io.moodreel.server.platform.security.Identification.Invalid;
import io.moodreel.server.platform.security.Identification.Known;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Stands before every resource: 401 for who is not known, 403 for who may not. A resource that says nothing is for users. */
@Provider
@Priority(Priorities.AUTHENTICATION)
class AuthenticationFilter implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    // filters are made before the configuration of this run is known
    private final Instance<Callers> callers;
    private final CurrentUser current;
    private final Event<AccessRefused> refusals;

    @Context
    ResourceInfo resource;

    @Context
    HttpServerRequest request;

    AuthenticationFilter(Instance<Callers> callers, CurrentUser current, Event<AccessRefused> refusals) {
        this.callers = callers;
        this.current = current;
        this.refusals = refusals;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        AccessRule rule = AccessRule.of(resource.getResourceClass(), resource.getResourceMethod());
        switch (callers.get().identify(request)) {
            case Invalid() ->
                throw ProblemException.unauthenticated(
                        "The token is not valid, or no longer. Sign in again, or leave the Authorization header out.");
            case Guest() -> {
                if (!(rule instanceof AccessRule.Anybody)) {
                    throw ProblemException.unauthenticated(
                            "Sign in first: this needs \"Authorization: Bearer\" with an access token.");
                }
            }
            case Known(Caller caller) -> {
                current.set(caller);
                if (rule instanceof AccessRule.Users users) {
                    require(caller, users, context);
                }
            }
        }
    }

    private void require(Caller caller, AccessRule.Users rule, ContainerRequestContext context) {
        if (!caller.role().includes(rule.role())) {
            throw refuse(caller, context, "This needs the role " + rule.role().wireName() + ".");
        }
        if (caller instanceof Caller.Operator && rule.role() != Role.ADMIN) {
            throw refuse(
                    caller, context, "This belongs to a person's account; the data folder's token has none. Sign in.");
        }
        Scope scope = neededScope(rule, context);
        if (!caller.scopes().contains(scope)) {
            throw refuse(caller, context, "This token lacks the scope " + scope.wireName() + ".");
        }
        if (rule.signedInOnly() && caller instanceof Caller.User user && !user.signedIn()) {
            throw refuse(caller, context, "A personal token may not do this. Sign in.");
        }
    }

    private static Scope neededScope(AccessRule.Users rule, ContainerRequestContext context) {
        if (rule.role() == Role.ADMIN) {
            return Scope.ADMIN;
        }
        return READING.contains(context.getMethod()) ? Scope.READ : Scope.WRITE;
    }

    private ProblemException refuse(Caller caller, ContainerRequestContext context, String detail) {
        refusals.fire(new AccessRefused(
                caller, context.getMethod(), context.getUriInfo().getPath()));
        return ProblemException.forbidden(detail);
    }
}
