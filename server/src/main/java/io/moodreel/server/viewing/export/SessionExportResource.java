package io.moodreel.server.viewing.export;

import io.moodreel.server.platform.rows.RowDownload;
import io.moodreel.server.platform.rows.RowFormat;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** My viewings as files. CSV has the contract's columns and no other; JSON also what more there is. */
@Path("/api/sessions/{id}/export")
@Produces({"text/csv", "application/json"})
@RunOnVirtualThread
@Tag(name = "Viewing")
public class SessionExportResource {
    private final Sessions sessions;
    private final SessionRows rows;
    private final CurrentUser current;

    SessionExportResource(Sessions sessions, SessionRows rows, CurrentUser current) {
        this.sessions = sessions;
        this.rows = rows;
        this.current = current;
    }

    @GET
    @Path("/predictions")
    @Operation(operationId = "exportPredictions", summary = "The timeline of one of my viewings as a file")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response predictions(
            @PathParam("id") String id, @QueryParam("format") @DefaultValue("csv") RowFormat format) {
        return file(id, SessionTable.PREDICTIONS, format);
    }

    @GET
    @Path("/features")
    @Operation(operationId = "exportFeatures", summary = "What it was predicted from, as a file")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response features(@PathParam("id") String id, @QueryParam("format") @DefaultValue("csv") RowFormat format) {
        return file(id, SessionTable.FEATURES, format);
    }

    @GET
    @Path("/signals")
    @Operation(operationId = "exportSignals", summary = "What was measured, as a file")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response signals(@PathParam("id") String id, @QueryParam("format") @DefaultValue("csv") RowFormat format) {
        return file(id, SessionTable.SIGNALS, format);
    }

    private Response file(String id, SessionTable table, RowFormat format) {
        ViewingSession session = sessions.require(current.user().id(), id);
        List<String> columns =
                switch (format) {
                    case CSV -> table.contractColumns();
                    case JSON -> table.columns();
                };
        String name = session.name() + "_" + table.name().toLowerCase(Locale.ROOT);
        return RowDownload.of(
                name,
                format,
                columns,
                out -> rows.each(table, session, cells -> out.write(cells.subList(0, columns.size()))));
    }
}
