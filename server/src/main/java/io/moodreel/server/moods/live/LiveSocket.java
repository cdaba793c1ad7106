package io.moodreel.server.moods.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.server.accounts.access.LiveAccess;
import io.moodreel.server.accounts.access.LivePermission;
import io.moodreel.server.moods.FacesConfig;
import io.moodreel.server.moods.frames.FrameBodies;
import io.moodreel.server.moods.frames.FrameMemory;
import io.moodreel.server.moods.history.MoodHistory;
import io.moodreel.server.moods.personal.PersonalReadings;
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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The WebSocket for live frames, {@value #PATH}. Guests may open it, as they may send single pictures. */
@ApplicationScoped
class LiveSocket implements PublicSockets {
    static final String PATH = "/api/moods/live";

    private final Faces faces;
    private final FrameBodies bodies;
    private final FrameMemory memory;
    private final MoodHistory history;
    private final PersonalReadings people;
    private final LiveAccess access;
    private final OpenConnections connections;
    private final PeopleConnected connected;
    private final FacesConfig config;
    private final ObjectMapper json;

    LiveSocket(
            Faces faces,
            FrameBodies bodies,
            FrameMemory memory,
            MoodHistory history,
            PersonalReadings people,
            LiveAccess access,
            OpenConnections connections,
            PeopleConnected connected,
            FacesConfig config,
            ObjectMapper json) {
        this.faces = faces;
        this.bodies = bodies;
        this.memory = memory;
        this.history = history;
        this.people = people;
        this.access = access;
        this.connections = connections;
        this.connected = connected;
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
        OptionalLong userId = user.stream().mapToLong(Caller.User::id).findFirst();
        LiveReading reading = new LiveReading(faces, bodies, new LivePerson(userId, people, history));
        LivePermission permission = new LivePermission(access, user);
        LiveConnection connection = new LiveConnection(socket, loop, reading, permission, memory, json, config.live());
        userId.ifPresent(known -> connected.add(known, connection));
        connection.open(() -> {
            connections.close(address);
            userId.ifPresent(known -> connected.remove(known, connection));
        });
    }
}
