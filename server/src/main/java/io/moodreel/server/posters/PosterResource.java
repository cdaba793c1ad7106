package io.moodreel.server.posters;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drawn posters over HTTP. The address of a poster changes with what it is drawn from, so it may be kept for ever. */
@Path("/posters")
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Catalogue")
public class PosterResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Catalog catalog;
    private final PosterArtist artist;

    PosterResource(Catalog catalog, PosterArtist artist) {
        this.catalog = catalog;
        this.artist = artist;
    }

    @GET
    @Path("/{type}/{id: \\d{1,18}}.svg")
    @Produces("image/svg+xml")
    @Operation(operationId = "getPoster", summary = "The drawn poster of a film or book")
    public Response poster(@PathParam("type") String type, @PathParam("id") long id) {
        Title title = catalog.find(id)
                .filter(found -> found.facts().type().wireName().equals(type))
                .orElseThrow(() -> ProblemException.notFound("There is no " + type + " " + id + "."));
        return Response.ok(artist.draw(subject(title.facts())))
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                // opened on its own, a picture runs nothing and loads nothing
                .build();
    }

    private static PosterSubject subject(TitleFacts facts) {
        String credit = facts.makers().isEmpty() ? null : facts.makers().getFirst();
        return new PosterSubject(facts.type().wireName(), facts.title(), facts.year(), facts.genres(), credit);
    }
}
