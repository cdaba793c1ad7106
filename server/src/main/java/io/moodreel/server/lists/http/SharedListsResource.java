package io.moodreel.server.lists.http;

import io.moodreel.server.accounts.users.User;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.lists.OwnLists;
import io.moodreel.server.lists.TitleList;
import io.moodreel.server.lists.http.ListedTitles.ListPage;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists for whoever has the link, over HTTP. */
@Path("/api/shared-lists/{link}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Lists")
public class SharedListsResource {
    private final OwnLists lists;
    private final ListedTitles listed;
    private final Database database;

    SharedListsResource(OwnLists lists, ListedTitles listed, Database database) {
        this.lists = lists;
        this.listed = listed;
        this.database = database;
    }

    /** A list as whoever has the link sees it. */
    @Schema(description = "A list that somebody shows to whoever has the link")
    public record SharedList(
            @Schema(required = true) String name,
            @Schema(required = true) String description,
            @Schema(required = true, description = "what its maker is called") String by,
            @Schema(required = true) ListPage entries) {}

    @GET
    @Operation(operationId = "getSharedList", summary = "A list by its link: one page of its titles, and who made it")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(implementation = SharedList.class)))
    public Response get(@PathParam("link") String link, @Valid @BeanParam PageParameters asked) {
        TitleList list = lists.byLink(link).orElseThrow(SharedListsResource::noSuch);
        User maker = database.read(handle -> new Users(handle).find(list.userId()))
                .filter(User::maySignIn)
                .orElseThrow(SharedListsResource::noSuch);
        SharedList seen =
                new SharedList(list.text().name(), list.text().description(), maker.name(), listed.page(list, asked));
        return Response.ok(seen)
                // the link is the secret: no copy of the page may outlive it, nor a search engine keep it
                .header("Cache-Control", "private, no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static ProblemException noSuch() {
        return ProblemException.notFound("This list is private, or there is none under this link.");
    }
}
