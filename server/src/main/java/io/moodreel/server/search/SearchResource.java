package io.moodreel.server.search;

import io.moodreel.search.text.TitleHit;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.TitleSummaries;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.platform.http.PublicAccess;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search over HTTP. */
@Path("/api/search")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Search", description = "Titles by words")
public class SearchResource {
    private final Search search;
    private final Catalog catalog;

    SearchResource(Search search, Catalog catalog) {
        this.search = search;
        this.catalog = catalog;
    }

    @GET
    @Operation(operationId = "search", summary = "Titles by words, as you type, forgiving of typos")
    public TitleSummaries search(@Valid @BeanParam SearchParameters parameters) {
        List<Long> ids = search.find(parameters.q(), parameters.type(), parameters.limit()).stream()
                .map(TitleHit::id)
                .toList();
        return new TitleSummaries(
                catalog.inOrder(ids).stream().map(TitleSummary::of).toList());
    }
}
