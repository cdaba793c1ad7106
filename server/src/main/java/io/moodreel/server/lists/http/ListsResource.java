package io.moodreel.server.lists.http;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.lists.ListEntry;
import io.moodreel.server.lists.ListText;
import io.moodreel.server.lists.OwnLists;
import io.moodreel.server.lists.TitleList;
import io.moodreel.server.lists.http.ListView.Visibility;
import io.moodreel.server.lists.http.ListedTitles.ListPage;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.http.Shown;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** My lists, over HTTP. */
@Path("/api/lists")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Lists", description = "Lists of titles that I make")
public class ListsResource {
    private static final String SHAPE = "{name, description, visibility}";

    private final OwnLists lists;
    private final ListedTitles listed;
    private final Catalog catalog;
    private final CurrentUser current;

    ListsResource(OwnLists lists, ListedTitles listed, Catalog catalog, CurrentUser current) {
        this.lists = lists;
        this.listed = listed;
        this.catalog = catalog;
        this.current = current;
    }

    /** What a list is to be. */
    @Schema(description = "What a list is called and who sees it")
    public record ListWish(
            @Schema(required = true, description = "1 to 200 characters") @Nullable String name,
            @Schema(description = "at most 5,000 characters") @Nullable String description,
            @Schema(
                            enumeration = {"private", "unlisted"},
                            description = "private where it is left out")
                    @Nullable
                    String visibility) {}

    /** What is said about a title in a list. */
    @Schema(description = "What I say about a title in a list, and where it stands; what is left out stays as it is")
    public record EntryWish(
            @Schema(description = "at most 2,000 characters") @Nullable String note,
            @Schema(description = "from 0; behind the end means last") @Nullable Integer place) {}

    /** All lists. */
    @Schema(description = "My lists, latest change first")
    public record ListListing(
            @Schema(required = true) List<ListView> items,
            @Schema(required = true, description = "those that hold the title asked about") Set<Long> holding) {}

    @GET
    @Operation(operationId = "listLists", summary = "My lists, latest change first, and which of them hold a title")
    public ListListing all(@QueryParam("item_id") @Nullable Long itemId) {
        long user = current.user().id();
        return new ListListing(
                lists.all(user).stream().map(ListView::of).toList(),
                itemId == null ? Set.of() : lists.holding(user, itemId));
    }

    @POST
    @Operation(operationId = "makeList", summary = "Make a list")
    @APIResponse(
            responseCode = "201",
            description = "Made, and empty",
            content = @Content(schema = @Schema(implementation = ListView.class)))
    public Response make(@Nullable ListWish body) {
        ListWish wanted = checked(body);
        long user = current.user().id();
        TitleList made = lists.create(user, text(wanted));
        return Response.status(201).entity(seen(user, made, wanted)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getList", summary = "One list of mine, without its titles")
    public ListView get(@PathParam("id") long id) {
        return ListView.of(lists.find(current.user().id(), id));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putList",
            summary = "Say what a list is called and who sees it; made private, its link leads nowhere any more")
    public ListView put(@PathParam("id") long id, @Nullable ListWish body) {
        ListWish wanted = checked(body);
        long user = current.user().id();
        return seen(user, lists.change(user, id, text(wanted)), wanted);
    }

    /** With the visibility asked for; a link that is there stays. */
    private ListView seen(long user, TitleList list, ListWish wanted) {
        Visibility visibility = Visibility.of(Objects.requireNonNullElse(wanted.visibility(), "private"));
        boolean shared = list.link().isPresent();
        if (visibility == Visibility.UNLISTED && !shared) {
            return ListView.of(lists.share(user, list.id()));
        }
        if (visibility == Visibility.PRIVATE && shared) {
            return ListView.of(lists.unshare(user, list.id()));
        }
        return ListView.of(list);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteList", summary = "Delete a list of mine; its titles stay in the library")
    public void delete(@PathParam("id") long id) {
        if (!lists.remove(current.user().id(), id)) {
            throw ProblemException.notFound("You have no list " + id + ".");
        }
    }

    @GET
    @Path("/{id}/entries")
    @Operation(operationId = "listListEntries", summary = "The titles of a list of mine, in its order")
    public ListPage entries(@PathParam("id") long id, @Valid @BeanParam PageParameters asked) {
        return listed.page(lists.find(current.user().id(), id), asked);
    }

    @PUT
    @Path("/{id}/entries/{item_id}")
    @Operation(operationId = "putListEntry", summary = "Put a title into a list, note something about it, or move it")
    public ListView putEntry(@PathParam("id") long id, @PathParam("item_id") long itemId, @Nullable EntryWish body) {
        EntryWish wanted = Objects.requireNonNullElseGet(body, () -> new EntryWish(null, null));
        new FieldErrors()
                .check("note", tooLong(wanted.note(), ListEntry.LONGEST_NOTE))
                .check(
                        "place",
                        wanted.place() != null && wanted.place() < 0
                                ? Optional.of("must be 0 or more, was " + wanted.place())
                                : Optional.empty())
                .throwIfAny();
        long user = current.user().id();
        TitleList list = lists.find(user, id);
        boolean known = lists.holding(user, itemId).contains(id);
        if (!known && catalog.find(itemId).isEmpty()) {
            throw ProblemException.notFound("There is no title " + itemId + ".");
        }
        if (!known || wanted.note() != null) {
            list = lists.put(user, id, itemId, Objects.requireNonNullElse(wanted.note(), ""));
        }
        if (wanted.place() != null) {
            list = lists.move(user, id, itemId, wanted.place());
        }
        return ListView.of(list);
    }

    @DELETE
    @Path("/{id}/entries/{item_id}")
    @Operation(operationId = "deleteListEntry", summary = "Take a title out of a list, where it stands in it")
    public void deleteEntry(@PathParam("id") long id, @PathParam("item_id") long itemId) {
        lists.take(current.user().id(), id, itemId);
    }

    private static ListWish checked(@Nullable ListWish body) {
        ListWish wanted = RequestBody.required(body, SHAPE);
        String name = wanted.name();
        new FieldErrors()
                .check(
                        "name",
                        name == null || name.isBlank()
                                ? Optional.of("is required: what the list is called")
                                : tooLong(name, ListText.LONGEST_NAME))
                .check("description", tooLong(wanted.description(), ListText.LONGEST_DESCRIPTION))
                .check("visibility", visibility(wanted.visibility()))
                .throwIfAny();
        return wanted;
    }

    private static Optional<String> visibility(@Nullable String sent) {
        return sent == null || Visibility.of(sent) != null
                ? Optional.empty()
                : Optional.of("must be private or unlisted, was \"" + Shown.shortened(sent) + "\"");
    }

    private static Optional<String> tooLong(@Nullable String text, int longest) {
        return text != null && text.length() > longest
                ? Optional.of("must have at most " + longest + " characters, had " + text.length())
                : Optional.empty();
    }

    private static ListText text(ListWish wanted) {
        return new ListText(
                Objects.requireNonNull(wanted.name()).strip(),
                Objects.requireNonNullElse(wanted.description(), "").strip());
    }
}
