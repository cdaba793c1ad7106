package io.moodreel.server.platform.security;

import io.moodreel.server.platform.http.Origins;
import io.moodreel.server.platform.security.Identification.Guest;
import io.moodreel.server.platform.security.Identification.Invalid;
import io.moodreel.server.platform.security.Identification.Known;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stands before every WebSocket, whichever library serves it: an upgrade needs an {@code Origin} that may talk to us
 * (any page can open a WebSocket anywhere, and no other rule of the browser stops it) and a single-use {@code ticket} in
 * the query; programs, which send no {@code Origin}, may bring an access token instead. {@link PublicSockets} open without
 * either as well, but not with one that is worthless.
 *
 * <p>The socket's code then learns from {@link #caller} who that was, and what their token carries.
 */
@ApplicationScoped
public class UpgradeGuard {
    private static final String CALLER = UpgradeGuard.class.getName() + ".caller";

    private static final int AFTER_THE_HEADERS = 7_000;

    private final Origins origins;
    private final TicketOffice tickets;
    private final Callers callers;
    private final Set<String> forGuests;

    UpgradeGuard(Origins origins, TicketOffice tickets, Callers callers, @All List<PublicSockets> publicSockets) {
        this.origins = origins;
        this.tickets = tickets;
        this.callers = callers;
        this.forGuests = publicSockets.stream()
                .flatMap(feature -> feature.paths().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, AFTER_THE_HEADERS);
    }

    private void filter(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!isUpgrade(request)) {
            context.next();
            return;
        }
        String origin = request.getHeader("Origin");
        if (origin != null && !origins.mayTalkToUs(origin, request)) {
            refuse(context, 403);
            return;
        }
        boolean guestsToo = forGuests.contains(context.normalizedPath());
        request.pause();
        context.vertx().executeBlocking(() -> identify(request), false).onComplete(found -> {
            request.resume();
            switch (found.succeeded() ? found.result() : new Invalid()) {
                case Known(Caller.User user) -> {
                    context.put(CALLER, user);
                    context.next();
                }
                case Known(Caller.Operator operator) when guestsToo -> context.next();
                case Guest() when guestsToo -> context.next();
                default -> refuse(context, 401);
            }
        });
    }

    private Identification identify(HttpServerRequest request) {
        String ticket = request.getParam("ticket");
        if (ticket != null) {
            return tickets.redeem(ticket).<Identification>map(Known::new).orElseGet(Invalid::new);
        }
        return callers.identify(request);
    }

    /** Whether the request asks to become a WebSocket. */
    public static boolean isUpgrade(HttpServerRequest request) {
        String upgrade = request.getHeader("Upgrade");
        return upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket");
    }

    /** Who opens the socket a request asks for, with what they proved themselves; empty for a guest. */
    public static Optional<Caller.User> caller(RoutingContext request) {
        return Optional.ofNullable(request.get(CALLER));
    }

    private static void refuse(RoutingContext context, int status) {
        context.response().setStatusCode(status).end();
    }
}
