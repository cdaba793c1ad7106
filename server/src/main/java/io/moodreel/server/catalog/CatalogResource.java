package io.moodreel.server.catalog;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Films and books over HTTP. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Catalogue", description = "Films and books")
public class CatalogResource {
    private final Catalog catalog;
    private final TitleLists lists;

    CatalogResource(Catalog catalog, TitleLists lists) {
        this.catalog = catalog;
        this.lists = lists;
    }

    @GET
    @Path("/movies")
    @Operation(operationId = "listMovies", summary = "Films by filter")
    public TitleListing movies(@Valid @BeanParam ListParameters parameters) {
        return list(TitleType.MOVIE, parameters);
    }

    @GET
    @Path("/books")
    @Operation(operationId = "listBooks", summary = "Books by filter")
    public TitleListing books(@Valid @BeanParam ListParameters parameters) {
        return list(TitleType.BOOK, parameters);
    }

    @GET
    @Path("/movies/{id}")
    @Operation(operationId = "getMovie", summary = "One film")
    public TitleDetail movie(@PathParam("id") long id) {
        return detail(TitleType.MOVIE, id);
    }

    @GET
    @Path("/books/{id}")
    @Operation(operationId = "getBook", summary = "One book")
    public TitleDetail book(@PathParam("id") long id) {
        return detail(TitleType.BOOK, id);
    }

    @GET
    @Path("/catalog/facets")
    @Operation(operationId = "getFacets", summary = "What a list can be filtered by, with counts")
    public Facets facets(@NotNull(message = "is required: movie or book") @QueryParam("type") TitleType type) {
        return lists.facets(type);
    }

    private TitleListing list(TitleType type, ListParameters parameters) {
        TitlePage page = lists.list(parameters.filter(type), parameters.pageRequest());
        return new TitleListing(
                page.items().stream().map(TitleSummary::of).toList(),
                parameters.page(),
                parameters.size(),
                page.total());
    }

    private TitleDetail detail(TitleType type, long id) {
        return catalog.find(id)
                .filter(title -> title.facts().type() == type)
                .map(TitleDetail::of)
                .orElseThrow(() -> ProblemException.notFound("There is no " + type.wireName() + " " + id + "."));
    }
}
