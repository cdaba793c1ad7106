package io.moodreel.server.viewing.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.server.accounts.access.LiveAccess;
import io.moodreel.server.accounts.access.LivePermission;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.Scope;
import io.moodreel.server.platform.security.UpgradeGuard;
import io.moodreel.server.viewing.ViewingConfig;
import io.moodreel.server.viewing.predictions.Predictions;
import io.moodreel.server.viewing.predictions.SegmentFeed;
import io.moodreel.server.viewing.sessions.SessionChanged;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.moodreel.server.viewing.signals.Intake;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The WebSocket of a session, {@code /api/sessions/<id>/live?ticket=…&after=…}. Whose session it is, is asked before the
 * upgrade: a foreign one is 404, like one that never was.
 */
@ApplicationScoped
class ViewingSockets {
    private static final Pattern INDEX = Pattern.compile("-1|\\d{1,9}");

    private final Sessions sessions;
    private final Predictions predictions;
    private final SegmentFeed feed;
    private final Intake intake;
    private final LiveAccess access;
    private final ViewingConfig config;
    private final ObjectMapper json;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<Long, Set<SocketConnection>> bySession = new ConcurrentHashMap<>();

    ViewingSockets(
            Sessions sessions,
            Predictions predictions,
            SegmentFeed feed,
            Intake intake,
            LiveAccess access,
            ViewingConfig config,
            ObjectMapper json) {
        this.sessions = sessions;
        this.predictions = predictions;
        this.feed = feed;
        this.intake = intake;
        this.access = access;
        this.config = config;
        this.json = json;
    }

    void route(@Observes Router router) {
        router.get("/api/sessions/:session/live").handler(this::open);
    }

    private void open(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!UpgradeGuard.isUpgrade(request)) {
            context.response()
                    .setStatusCode(426)
                    .putHeader("Upgrade", "websocket")
                    .end();
            return;
        }
        String after = request.getParam("after");
        if (after != null && !INDEX.matcher(after).matches()) {
            context.response().setStatusCode(422).end();
            return;
        }
        Caller.User user = UpgradeGuard.caller(context).orElseThrow();
        if (!user.scopes().contains(Scope.READ)) {
            context.response().setStatusCode(403).end();
            return;
        }
        String name = context.pathParam("session");
        request.pause();
        context.vertx()
                .executeBlocking(() -> sessions.find(user.id(), name), false)
                .onComplete(found -> {
                    request.resume();
                    if (found.failed()) {
                        context.response()
                                .setStatusCode(503)
                                .putHeader("Retry-After", "5")
                                .end();
                        return;
                    }
                    found.result()
                            .ifPresentOrElse(
                                    session -> upgrade(
                                            context,
                                            new Opening(
                                                    session,
                                                    Optional.ofNullable(after).map(Integer::valueOf),
                                                    user)),
                                    () -> context.response().setStatusCode(404).end());
                });
    }

    /** What a socket is opened for. */
    private record Opening(ViewingSession session, Optional<Integer> after, Caller.User user) {}

    private void upgrade(RoutingContext context, Opening opening) {
        if (open.incrementAndGet() > config.live().connections()) {
            open.decrementAndGet();
            context.response().setStatusCode(503).putHeader("Retry-After", "10").end();
            return;
        }
        context.request()
                .toWebSocket()
                .onSuccess(socket -> connect(socket, opening))
                .onFailure(refused -> open.decrementAndGet());
    }

    private void connect(ServerWebSocket socket, Opening opening) {
        ViewingSession session = opening.session();
        SignalSender sender = new SignalSender(intake, opening.user().scopes().contains(Scope.WRITE));
        SocketConnection connection = new SocketConnection(
                socket,
                Vertx.currentContext(),
                session,
                new LivePermission(access, Optional.of(opening.user())),
                sender,
                new Catchup(predictions, session.id()),
                json,
                config.live());
        Set<SocketConnection> all = bySession.computeIfAbsent(session.id(), unseen -> ConcurrentHashMap.newKeySet());
        all.add(connection);
        SegmentFeed.Listening listening = feed.listen(session.id(), connection::hear);
        connection.open(opening.after(), () -> {
            listening.close();
            open.decrementAndGet();
            bySession.computeIfPresent(session.id(), (id, connections) -> {
                connections.remove(connection);
                return connections.isEmpty() ? null : connections;
            });
        });
    }

    /** Tells every page of a session what became of it; closes the sockets of one that is gone. */
    void hear(@Observes SessionChanged change) {
        bySession.getOrDefault(change.id(), Set.of()).forEach(connection -> connection.hear(change.session()));
    }
}
