package io.moodreel.server.moods.http;

import io.moodreel.affect.face.expression.ExpressionRecipe;
import io.moodreel.affect.face.net.NetManifest;
import io.moodreel.server.moods.reading.PublishedNets;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The nets that read faces, for pages that run them on the device. Their addresses hold their checksums, so a file may be kept
 * for ever; the description is asked for anew each time.
 */
@Path("/models")
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Moods")
public class FaceModelResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final PublishedNets nets;

    FaceModelResource(PublishedNets nets) {
        this.nets = nets;
    }

    /** The nets, and how their answers are put together. */
    public record FaceModel(NetManifest detector, double temperature, List<ExpressionRecipe.Ingredient> expressions) {}

    @GET
    @Path("/faces.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getFaceModel", summary = "The nets this server reads faces with", hidden = true)
    public Response model() {
        var description = nets.describe();
        ExpressionRecipe expression = description.expression();
        return Response.ok(new FaceModel(description.detector(), expression.temperature(), expression.nets()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @GET
    @Path("/{sha256: [0-9a-f]{64}}.onnx")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "getFaceNet", summary = "One of them, as ONNX", hidden = true)
    public Response net(@PathParam("sha256") String sha256) {
        byte[] file = nets.file(sha256)
                .orElseThrow(() -> ProblemException.notFound("There is no net with the checksum " + sha256 + "."));
        return Response.ok(file).header(HttpHeaders.CACHE_CONTROL, FOR_EVER).build();
    }
}
