package io.moodreel.server.viewing.http;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.moodreel.server.viewing.signals.Intake;
import io.moodreel.server.viewing.signals.KeptSignals;
import io.moodreel.server.viewing.signals.Receipt;
import io.moodreel.server.viewing.signals.SentSignals;
import io.moodreel.server.viewing.signals.SignalStretch;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Signals of my viewings over HTTP. */
@Path("/api/sessions/{id}/signals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Viewing")
public class SignalsResource {
    private static final String NO_TIME = "must be milliseconds since 1970";
    private static final int LONGEST_SECONDS = 60;
    private static final Duration COME_BACK = Duration.ofSeconds(2);

    private final Sessions sessions;
    private final Intake intake;
    private final KeptSignals kept;
    private final CurrentUser current;

    SignalsResource(Sessions sessions, Intake intake, KeptSignals kept, CurrentUser current) {
        this.sessions = sessions;
        this.intake = intake;
        this.kept = kept;
        this.current = current;
    }

    @GET
    @Operation(operationId = "getSignals", summary = "What was measured in one of my viewings, an hour at a time")
    public SignalStretch get(
            @PathParam("id") String id,
            @QueryParam("from_ms") @Nullable @Min(value = 0, message = NO_TIME) Long fromMs,
            @QueryParam("to_ms") @Nullable @Min(value = 0, message = NO_TIME) Long toMs) {
        ViewingSession session = sessions.require(current.user().id(), id);
        return kept.stretch(session, time(fromMs), time(toMs));
    }

    private static OptionalLong time(@Nullable Long ms) {
        return ms == null ? OptionalLong.empty() : OptionalLong.of(ms);
    }

    @POST
    @Operation(
            operationId = "sendSignals",
            summary = "Signals in; answered when they are on the disk. The same time and channel twice counts once")
    public Receipt send(@PathParam("id") String id, @Nullable SentSignals body) throws Exception {
        ViewingSession session = sessions.require(current.user().id(), id);
        SentSignals sent = RequestBody.required(body, "{signals: [{t_ms, gsr, hr, ibi_ms}], sent_ms}");
        try {
            return intake.take(session, sent).get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } catch (TimeoutException tooLong) {
            throw ProblemException.unavailable(
                    "The signals could not be written within " + LONGEST_SECONDS + " seconds. Send them again.",
                    COME_BACK);
        }
    }
}
