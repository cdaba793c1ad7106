package io.moodreel.server.pictures;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleLinks;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Pictures over HTTP. Who asks names a title and a width, never an address. The address the catalogue tells changes with
 * the picture, so it may be kept for ever; where the picture cannot be had, the drawn poster stands in for a while.
 */
@Path("/api/pictures")
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Catalogue")
public class PictureResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String A_WHILE = "public, max-age=900";
    private static final String USUAL_WIDTH = "500";

    private final Catalog catalog;
    private final Pictures pictures;

    PictureResource(Catalog catalog, Pictures pictures) {
        this.catalog = catalog;
        this.pictures = pictures;
    }

    @GET
    @Path("/{type}/{id}/poster")
    @Operation(operationId = "getPicture", summary = "A title's picture as another place has it, else the drawn poster")
    @APIResponse(responseCode = "200", description = "a JPEG of 185, 342, 500 or 780 pixels width, whichever fills w")
    @APIResponse(responseCode = "304", description = "it is still the same")
    @APIResponse(responseCode = "307", description = "to the drawn poster: there is no other now")
    public Response picture(
            @Parameter(schema = @Schema(enumeration = {"movie", "book"})) @PathParam("type") String type,
            @PathParam("id") long id,
            @QueryParam("w")
                    @DefaultValue(USUAL_WIDTH)
                    @Min(value = 1, message = "must be between 1 and 4000")
                    @Max(value = 4000, message = "must be between 1 and 4000")
                    int pixels,
            @Context Request request) {
        Title title = catalog.find(id)
                .filter(found -> found.facts().type().wireName().equals(type))
                .orElseThrow(() -> ProblemException.notFound("There is no " + type + " " + id + "."));
        String picture = title.facts().picture();
        int width = PictureSizes.widthFor(pixels);
        if (picture == null) {
            return drawn(title);
        }
        EntityTag tag = new EntityTag(Pictures.tag(picture, width));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.header(HttpHeaders.CACHE_CONTROL, FOR_EVER).build();
        }
        Optional<byte[]> jpeg = pictures.find(picture, width);
        return jpeg.map(bytes -> Response.ok(bytes, "image/jpeg")
                        .tag(tag)
                        .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                        .build())
                .orElseGet(() -> drawn(title));
    }

    private static Response drawn(Title title) {
        return Response.status(Response.Status.TEMPORARY_REDIRECT)
                .header(HttpHeaders.LOCATION, TitleLinks.drawnPoster(title))
                .header(HttpHeaders.CACHE_CONTROL, A_WHILE)
                .build();
    }
}
