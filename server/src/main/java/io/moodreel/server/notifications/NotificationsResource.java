package io.moodreel.server.notifications;

import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Letters that I want, over HTTP. */
@Path("/api/notifications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Notifications", description = "Letters that I want, and how they end")
public class NotificationsResource {
    private final Notifications notifications;
    private final CurrentUser current;

    NotificationsResource(Notifications notifications, CurrentUser current) {
        this.notifications = notifications;
        this.current = current;
    }

    /** Which letters somebody wants. */
    @Schema(name = "NotificationChoices", description = "Which letters I want; all are off until I say so")
    public record ChoicesView(
            @Schema(required = true, description = "a handful of titles once a week") boolean weeklyPicks,
            @Schema(required = true, description = "when a title I was waiting for is in the catalogue")
                    boolean watchlistAvailable,
            @Schema(required = true, description = "false: this server has no mail server, letters lie in its outbox")
                    boolean letters) {}

    /** What somebody wants from now on. */
    @Schema(description = "Which letters I want from now on")
    public record WantedLetters(
            @Schema(required = true) @Nullable Boolean weeklyPicks,
            @Schema(required = true) @Nullable Boolean watchlistAvailable) {}

    /** What was ended. */
    @Schema(description = "Which letters come no more")
    public record Unsubscribed(
            @Schema(
                            required = true,
                            enumeration = {"weekly_picks", "watchlist_available"})
                    String topic) {}

    @GET
    @Operation(operationId = "getNotifications", summary = "Which letters I want")
    public ChoicesView get() {
        return view(notifications.choices(current.user().id()));
    }

    @PUT
    @Operation(operationId = "putNotifications", summary = "Say which letters I want")
    public ChoicesView put(@Nullable WantedLetters body) {
        WantedLetters wanted = RequestBody.required(body, "{weekly_picks, watchlist_available}");
        new FieldErrors()
                .check("weekly_picks", required(wanted.weeklyPicks()))
                .check("watchlist_available", required(wanted.watchlistAvailable()))
                .throwIfAny();
        return view(notifications.choose(
                current.user().id(),
                Boolean.TRUE.equals(wanted.weeklyPicks()),
                Boolean.TRUE.equals(wanted.watchlistAvailable())));
    }

    @POST
    @Path("/unsubscribe")
    @PublicAccess
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "unsubscribe",
            summary = "End letters by what a link in one of them proves, without signing in (RFC 8058)")
    public Unsubscribed unsubscribe(@QueryParam("token") @Nullable String token) {
        return notifications
                .unsubscribe(token)
                .map(topic -> new Unsubscribed(topic.wireName()))
                .orElseThrow(() -> ProblemException.invalid(
                        "token", "must be the one of a link in a letter of this server, to an account that exists"));
    }

    private static Optional<String> required(@Nullable Boolean choice) {
        return choice == null ? Optional.of("is required: true or false") : Optional.empty();
    }

    private ChoicesView view(Choices choices) {
        return new ChoicesView(choices.weeklyPicks(), choices.watchlistAvailable(), notifications.reachPeople());
    }
}
