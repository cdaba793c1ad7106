package io.moodreel.server.accounts.tokens;

import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tickets over HTTP. */
@Path("/api/auth/tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Accounts")
public class TicketsResource {
    private final Tickets tickets;
    private final CurrentUser current;

    TicketsResource(Tickets tickets, CurrentUser current) {
        this.tickets = tickets;
        this.current = current;
    }

    /** A ticket. */
    @Schema(name = "Ticket", description = "Opens one WebSocket: ?ticket=…")
    public record TicketAnswer(
            @Schema(required = true) String ticket, @Schema(required = true, description = "seconds") long expiresIn) {
        @Override
        public String toString() {
            return "TicketAnswer[…]";
        }
    }

    @POST
    @Operation(operationId = "makeTicket", summary = "A ticket that opens one WebSocket within a minute")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TicketAnswer.class)))
    public Response make() {
        String ticket = tickets.issue(current.user());
        return Response.status(201)
                .entity(new TicketAnswer(ticket, Tickets.VALID_FOR.toSeconds()))
                .build();
    }
}
