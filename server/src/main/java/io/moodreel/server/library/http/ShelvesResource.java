package io.moodreel.server.library.http;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.NamedTitles;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.library.Page;
import io.moodreel.server.library.Shelf;
import io.moodreel.server.library.ShelfEntry;
import io.moodreel.server.library.Shelves;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** My watchlist, my history and what I have hidden, over HTTP. */
@Path("/api/library/{shelf}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Library")
public class ShelvesResource {
    private final Shelves shelves;
    private final NamedTitles titles;
    private final Catalog catalog;
    private final InteractionLimit limit;
    private final CurrentUser current;

    ShelvesResource(Shelves shelves, NamedTitles titles, Catalog catalog, InteractionLimit limit, CurrentUser current) {
        this.shelves = shelves;
        this.titles = titles;
        this.catalog = catalog;
        this.limit = limit;
        this.current = current;
    }

    /** One page of a shelf. */
    @Schema(description = "One page of a shelf, newest first")
    public record ShelfListing(
            @Schema(required = true) List<ShelvedTitle> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    @GET
    @Operation(operationId = "listShelf", summary = "What stands on a shelf of mine, newest first")
    public ShelfListing list(
            @Parameter(schema = @Schema(implementation = Shelf.class)) @PathParam("shelf") String shelf,
            @Valid @BeanParam ShelfParameters parameters) {
        Page<ShelfEntry> page =
                shelves.page(current.user().id(), known(shelf), parameters.titleType(), parameters.request());
        return new ShelfListing(withTitles(page.items()), parameters.page(), parameters.size(), page.total());
    }

    private List<ShelvedTitle> withTitles(List<ShelfEntry> entries) {
        Map<Long, Instant> added = entries.stream().collect(Collectors.toMap(ShelfEntry::titleId, ShelfEntry::addedAt));
        List<Title> found =
                catalog.inOrder(entries.stream().map(ShelfEntry::titleId).toList());
        return found.stream()
                .map(title -> new ShelvedTitle(TitleSummary.of(title), added.get(title.id())))
                .toList();
    }

    @PUT
    @Path("/{type}/{id}")
    @Operation(operationId = "putOnShelf", summary = "Put a title on a shelf; what is finished leaves the watchlist")
    public void put(
            @Parameter(schema = @Schema(implementation = Shelf.class)) @PathParam("shelf") String shelf,
            @Parameter(schema = @Schema(enumeration = {"movie", "book"})) @PathParam("type") String type,
            @PathParam("id") long id) {
        Shelf known = known(shelf);
        long user = current.user().id();
        limit.count(user);
        shelves.put(user, known, titles.require(type, id).id());
    }

    @DELETE
    @Path("/{type}/{id}")
    @Operation(operationId = "takeOffShelf", summary = "Take a title off a shelf, where it stands there")
    public void take(
            @Parameter(schema = @Schema(implementation = Shelf.class)) @PathParam("shelf") String shelf,
            @Parameter(schema = @Schema(enumeration = {"movie", "book"})) @PathParam("type") String type,
            @PathParam("id") long id) {
        shelves.take(current.user().id(), known(shelf), titles.require(type, id).id());
    }

    private static Shelf known(String shelf) {
        return Shelf.of(shelf)
                .orElseThrow(() -> ProblemException.notFound(
                        "There are the shelves watchlist, history and hidden, but no " + Shown.shortened(shelf) + "."));
    }
}
