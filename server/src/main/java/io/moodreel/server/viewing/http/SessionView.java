package io.moodreel.server.viewing.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.server.viewing.sessions.Pause;
import io.moodreel.server.viewing.sessions.SessionEnd;
import io.moodreel.server.viewing.sessions.SessionState;
import io.moodreel.server.viewing.sessions.SignalOrigin;
import io.moodreel.server.viewing.sessions.ViewingSession;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A viewing, as callers see it. */
@Schema(name = "ViewingSession", description = "One viewing of a video")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionView(
        @Schema(required = true) boolean success,
        @Schema(required = true, description = "<handle>_<video id>_<epoch ms>") String sessionId,
        @Schema(required = true) long videoId,
        @Schema(required = true, description = "when it began, ms since 1970, by the client's clock") long timestamp,
        @Schema(required = true) Instant startedAt,
        @Schema(required = true) SessionState state,
        @Schema(description = "silence: nothing came for too long; it goes on when signals come again") @Nullable
                SessionEnd endedBy,
        @Nullable Instant stoppedAt,
        @Schema(required = true) GsrUnit gsrUnit,
        @Schema(required = true, description = "where its signals come from") SignalOrigin source,
        @Schema(required = true) List<Pause> pauses) {
    public static SessionView of(ViewingSession session) {
        return new SessionView(
                true,
                session.name(),
                session.videoId(),
                session.startMs(),
                Instant.ofEpochMilli(session.startMs()),
                session.state(),
                session.endedBy(),
                session.stoppedMs() == null ? null : Instant.ofEpochMilli(session.stoppedMs()),
                session.gsrUnit(),
                session.origin(),
                session.pauses());
    }
}
