package io.moodreel.server.moods.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.server.accounts.access.LiveAccess;
import io.moodreel.server.accounts.consents.ConsentDecided;
import io.moodreel.server.accounts.consents.Purpose;
import io.moodreel.server.moods.FacesConfig;
import io.moodreel.server.moods.frames.FrameBodies;
import io.moodreel.server.moods.frames.FrameMemory;
import io.moodreel.server.moods.history.MoodHistory;
import io.moodreel.server.moods.reading.Faces;
import io.moodreel.server.platform.http.ClientAddress;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.PublicSockets;
import io.moodreel.server.platform.security.UpgradeGuard;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The WebSocket for live frames, {@value #PATH}. Guests may open it, as they may send single pictures. */
@ApplicationScoped
class LiveSocket implements PublicSockets {
    static final String PATH = "/api/moods/live";

    private final Faces faces;
    private final FrameBodies bodies;
    private final FrameMemory memory;
    private final MoodHistory history;
    private final LiveAccess access;
    private final OpenConnections connections;
    private final FacesConfig config;
    private final ObjectMapper json;
    private final Map<Long, Set<LiveConnection>> byUser = new ConcurrentHashMap<>();

    LiveSocket(
            Faces faces,
            FrameBodies bodies,
            FrameMemory memory,
            MoodHistory history,
            LiveAccess access,
            OpenConnections connections,
            FacesConfig config,
            ObjectMapper json) {
        this.faces = faces;
        this.bodies = bodies;
        this.memory = memory;
        this.history = history;
        this.access = access;
        this.connections = connections;
        this.config = config;
        this.json = json;
    }

    @Override
    public Set<String> paths() {
        return Set.of(PATH);
    }

    void route(@Observes Router router) {
        router.get(PATH).handler(this::open);
    }

    private void open(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!faces.areSwitchedOn()) {
            context.response().setStatusCode(404).end();
            return;
        }
        if (!UpgradeGuard.isUpgrade(request)) {
            context.response()
                    .setStatusCode(426)
                    .putHeader("Upgrade", "websocket")
                    .end();
            return;
        }
        String address = ClientAddress.range(request);
        if (!connections.open(address)) {
            context.response().setStatusCode(503).putHeader("Retry-After", "10").end();
            return;
        }
        Optional<Caller.User> user = UpgradeGuard.caller(context);
        request.toWebSocket()
                .onSuccess(socket -> listen(socket, address, user))
                .onFailure(refused -> connections.close(address));
    }

    private void listen(ServerWebSocket socket, String address, Optional<Caller.User> user) {
        Context loop = Vertx.currentContext();
        LiveReading reading = new LiveReading(
                faces, bodies, history, user.stream().mapToLong(Caller.User::id).findFirst());
        LivePermission permission = new LivePermission(access, user);
        LiveConnection connection = new LiveConnection(socket, loop, reading, permission, memory, json, config.live());
        user.ifPresent(known -> byUser.compute(known.id(), (id, others) -> with(others, connection)));
        connection.open(() -> {
            connections.close(address);
            user.ifPresent(known -> byUser.computeIfPresent(known.id(), (id, all) -> without(all, connection)));
        });
    }

    /** Who no longer agrees to send frames sends none, whatever page is still open. */
    void close(@Observes ConsentDecided decided) {
        if (decided.purpose() == Purpose.CAMERA_FRAMES && !decided.granted()) {
            byUser.getOrDefault(decided.user(), Set.of())
                    .forEach(connection -> connection.end("The consent to send frames of the camera was withdrawn."));
        }
    }

    private static Set<LiveConnection> with(@Nullable Set<LiveConnection> others, LiveConnection connection) {
        Set<LiveConnection> all = others == null ? new HashSet<>() : new HashSet<>(others);
        all.add(connection);
        return all;
    }

    private static @Nullable Set<LiveConnection> without(Set<LiveConnection> all, LiveConnection connection) {
        Set<LiveConnection> others = new HashSet<>(all);
        others.remove(connection);
        return others.isEmpty() ? null : others;
    }
}
