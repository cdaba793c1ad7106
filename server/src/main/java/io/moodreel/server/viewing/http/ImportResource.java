package io.moodreel.server.viewing.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.affect.signal.recording.Recording;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.viewing.ViewingConfig;
import io.moodreel.server.viewing.importing.CsvMapping;
import io.moodreel.server.viewing.importing.RecordingForm;
import io.moodreel.server.viewing.importing.RecordingImport;
import io.moodreel.server.viewing.media.FormFiles;
import io.moodreel.server.viewing.media.VideoFiles;
import io.moodreel.server.viewing.videos.Videos;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Recordings made elsewhere, over HTTP. */
@Path("/api/videos")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Viewing")
public class ImportResource {
    private final Videos videos;
    private final VideoFiles files;
    private final RecordingImport imports;
    private final ViewingConfig config;
    private final ObjectMapper json;
    private final CurrentUser current;

    ImportResource(
            Videos videos,
            VideoFiles files,
            RecordingImport imports,
            ViewingConfig config,
            ObjectMapper json,
            CurrentUser current) {
        this.videos = videos;
        this.files = files;
        this.imports = imports;
        this.config = config;
        this.json = json;
        this.current = current;
    }

    /** A form, as the API document tells of it. */
    @Schema(name = "RecordingForm")
    public record ImportForm(
            @Schema(
                            required = true,
                            description =
                                    "a zip of an Empatica E4 session, its EDA.csv, HR.csv, IBI.csv one by one, or a"
                                            + " CSV with columns")
                    List<String> file,
            @Schema(description = "for a CSV, as JSON") @Nullable CsvMapping columns) {}

    /** A session made of a recording. */
    @Schema(description = "A session made of a recording")
    public record ImportedSession(
            @JsonUnwrapped SessionView session,
            @Schema(required = true, description = "times with values") int samples,
            @Schema(required = true, description = "values no body has, left out") int implausible) {}

    @POST
    @Path("/{id}/sessions/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "importSession", summary = "A recording made elsewhere becomes a viewing that is over")
    @APIResponse(
            responseCode = "201",
            description = "Imported",
            content = @Content(schema = @Schema(implementation = ImportedSession.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was imported before",
            content = @Content(schema = @Schema(implementation = ImportedSession.class)))
    public Response add(
            @PathParam("id") long id,
            @Context HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA,
                                            schema = @Schema(implementation = ImportForm.class)))
                    @Nullable
                    InputStream body)
            throws Exception {
        videos.require(current.user().id(), id);
        if (body == null) {
            throw ProblemException.malformed("The form is missing: it needs a file named file.");
        }
        long most = config.largestRecording().asLongValue();
        try (FormFiles form =
                FormFiles.read(body, headers.getHeaderString(HttpHeaders.CONTENT_TYPE), files.incoming(), most)) {
            RecordingForm recording = new RecordingForm(form, files.incoming(), json);
            RecordingImport.Imported imported = imports.run(current.user(), id, () -> read(recording));
            return Response.status(imported.fresh() ? 201 : 200)
                    .entity(new ImportedSession(
                            SessionView.of(imported.session()), imported.samples(), imported.implausible()))
                    .build();
        }
    }

    private static Recording read(RecordingForm form) {
        try {
            return form.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
