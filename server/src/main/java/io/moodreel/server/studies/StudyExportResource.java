package io.moodreel.server.studies;

import io.moodreel.server.platform.rows.RowDownload;
import io.moodreel.server.platform.rows.RowFormat;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.viewing.export.SessionTable;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A study as files, for whoever runs it: all viewings in one table, with whose and which before the contract's columns. */
@Path("/api/studies/{id}/export")
@Produces({"text/csv", "application/json"})
@RunOnVirtualThread
@Tag(name = "Studies")
public class StudyExportResource {
    private final StudyExports exports;
    private final CurrentUser current;

    StudyExportResource(StudyExports exports, CurrentUser current) {
        this.exports = exports;
        this.current = current;
    }

    @GET
    @Path("/predictions")
    @Operation(operationId = "exportStudyPredictions", summary = "All timelines of a study I run as one file")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response predictions(@PathParam("id") long id, @QueryParam("format") @DefaultValue("csv") RowFormat format) {
        return file(id, SessionTable.PREDICTIONS, format);
    }

    @GET
    @Path("/features")
    @Operation(operationId = "exportStudyFeatures", summary = "What they were predicted from, as one file")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response features(@PathParam("id") long id, @QueryParam("format") @DefaultValue("csv") RowFormat format) {
        return file(id, SessionTable.FEATURES, format);
    }

    @GET
    @Path("/signals")
    @Operation(
            operationId = "exportStudySignals",
            summary = "Everything that was measured in a study I run as one file")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response signals(@PathParam("id") long id, @QueryParam("format") @DefaultValue("csv") RowFormat format) {
        return file(id, SessionTable.SIGNALS, format);
    }

    @GET
    @Path("/annotations")
    @Operation(operationId = "exportStudyAnnotations", summary = "All labels of a study I run as one file")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response annotations(@PathParam("id") long id, @QueryParam("format") @DefaultValue("csv") RowFormat format) {
        Study study = exports.require(current.user(), id);
        return RowDownload.of(
                "study-" + id + "_annotations", format, exports.labelColumns(), out -> exports.writeLabels(study, out));
    }

    private Response file(long id, SessionTable table, RowFormat format) {
        Study study = exports.require(current.user(), id);
        String name = "study-" + id + "_" + table.name().toLowerCase(Locale.ROOT);
        return RowDownload.of(name, format, exports.columns(table), out -> exports.write(study, table, out));
    }
}
