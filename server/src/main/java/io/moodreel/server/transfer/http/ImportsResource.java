package io.moodreel.server.transfer.http;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.library.Page;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.http.Shown;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.transfer.formats.LibraryFile;
import io.moodreel.server.transfer.formats.LibraryReader;
import io.moodreel.server.transfer.formats.LineProblem;
import io.moodreel.server.transfer.formats.UnreadableFileException;
import io.moodreel.server.transfer.review.ImportMatching;
import io.moodreel.server.transfer.review.ImportTitle;
import io.moodreel.server.transfer.review.LibraryImport;
import io.moodreel.server.transfer.review.LibraryImports;
import io.moodreel.server.transfer.review.TitleDecision;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** My imports over HTTP: send a file, look at what is not sure, apply, undo. */
@Path("/api/library/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Transfer", description = "Bringing a library, and taking it away")
public class ImportsResource {
    private static final int LONGEST_NAME = 200;
    private static final String DECISIONS =
            Arrays.stream(TitleDecision.values()).map(TitleDecision::wireName).collect(Collectors.joining(", "));

    /** One file is taken apart at a time, so that many at once do not fill the memory. */
    private final ReentrantLock reading = new ReentrantLock(true);

    private final LibraryImports imports;
    private final ImportMatching matching;
    private final Catalog catalog;
    private final CurrentUser current;

    ImportsResource(LibraryImports imports, ImportMatching matching, Catalog catalog, CurrentUser current) {
        this.imports = imports;
        this.matching = matching;
        this.catalog = catalog;
        this.current = current;
    }

    /** One page of imports. */
    @Schema(name = "ImportListing", description = "One page of my imports, newest first")
    public record ImportListing(
            @Schema(required = true) List<ImportView> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    /** One page of an import's titles. */
    @Schema(name = "ImportTitleListing", description = "One page of the titles of an import, in the file's order")
    public record TitleListing(
            @Schema(required = true) List<ImportTitleView> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    /** Which title it is. */
    @Schema(name = "ImportChoice", description = "Which title here a title of the file is")
    public record Choice(
            @Schema(required = true, nullable = true, description = "null to leave it out") @Nullable Long itemId) {}

    /** An import that was taken back. */
    @Schema(name = "ImportUndone", description = "An import that was taken back")
    public record Undone(
            @Schema(required = true) ImportView imported,
            @Schema(required = true, description = "changes that were taken back") int taken,
            @Schema(required = true, description = "changes that stay, since I changed them afterwards") int kept) {}

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "importLibrary",
            summary =
                    "Stage an export of Letterboxd, IMDb, Trakt, Goodreads, StoryGraph or Moodreel, or a CSV of ratings")
    @APIResponse(
            responseCode = "201",
            description = "Staged; its titles are being looked for",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response add(
            @Parameter(description = "what the file is called") @QueryParam("name") @DefaultValue("file") String name,
            @org.eclipse.microprofile.openapi.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    @Nullable
                    InputStream body)
            throws IOException {
        String file = plainName(name);
        byte[] content = body == null ? new byte[0] : body.readNBytes(ImportPaths.MOST_BYTES + 1);
        if (content.length > ImportPaths.MOST_BYTES) {
            throw ProblemException.tooLarge("The file is larger than %d MB.".formatted(ImportPaths.MOST_BYTES >> 20));
        }
        LibraryImport staged = stage(current.user().id(), file, content);
        matching.begin(staged.id());
        return Response.status(201).entity(ImportView.of(staged)).build();
    }

    private LibraryImport stage(long user, String file, byte[] content) {
        reading.lock();
        try {
            LibraryFile read = LibraryReader.read(file, content);
            return imports.stage(user, file, read);
        } catch (UnreadableFileException unreadable) {
            throw explained(unreadable);
        } finally {
            reading.unlock();
        }
    }

    /** 422 with a field error for each place. */
    private static ProblemException explained(UnreadableFileException unreadable) {
        FieldErrors errors = new FieldErrors();
        for (LineProblem problem : unreadable.problems()) {
            errors.check(problem.place(), Optional.of(problem.sentence()));
        }
        try {
            errors.throwIfAny();
            throw new IllegalStateException("a file cannot be unreadable for no reason", unreadable);
        } catch (ProblemException explained) {
            return explained;
        }
    }

    /** The last part of a path, on one line; it is only shown. */
    private static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", " ").strip();
        String most = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
        return most.isEmpty() ? "file" : most;
    }

    @GET
    @Operation(operationId = "listImports", summary = "My imports, newest first")
    public ImportListing list(@Valid @BeanParam PageParameters parameters) {
        Page<LibraryImport> page = imports.page(current.user().id(), parameters.size(), parameters.offset());
        return new ImportListing(
                page.items().stream().map(ImportView::of).toList(), parameters.page(), parameters.size(), page.total());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "An import of mine, and how far it is")
    public ImportView get(@PathParam("id") long id) {
        LibraryImport one = imports.find(current.user().id(), id);
        if (ImportView.isMatching(one)) {
            // goes on where a process that ended left it
            matching.begin(id);
        }
        return ImportView.of(one);
    }

    @GET
    @Path("/{id}/titles")
    @Operation(operationId = "listImportTitles", summary = "Titles of an import that are decided so")
    public TitleListing titles(
            @PathParam("id") long id,
            @Parameter(schema = @Schema(enumeration = {"waiting", "sure", "chosen", "unsure", "unknown", "skipped"}))
                    @QueryParam("decision")
                    @DefaultValue("unsure")
                    String decision,
            @Valid @BeanParam PageParameters parameters) {
        TitleDecision wanted = TitleDecision.of(decision)
                .orElseThrow(() -> ProblemException.invalid(
                        "decision", "must be one of " + DECISIONS + ", was \"" + Shown.shortened(decision) + "\""));
        Page<ImportTitle> page =
                imports.titles(current.user().id(), id, wanted, parameters.size(), parameters.offset());
        Map<Long, Title> titles = titles(page.items());
        return new TitleListing(
                page.items().stream()
                        .map(one -> ImportTitleView.of(one, titles))
                        .toList(),
                parameters.page(),
                parameters.size(),
                page.total());
    }

    private Map<Long, Title> titles(List<ImportTitle> rows) {
        Set<Long> ids = new LinkedHashSet<>();
        for (ImportTitle row : rows) {
            ids.addAll(row.candidates());
            Long title = row.titleId();
            if (title != null) {
                ids.add(title);
            }
        }
        Map<Long, Title> titles = new HashMap<>();
        catalog.inOrder(List.copyOf(ids)).forEach(title -> titles.put(title.id(), title));
        return titles;
    }

    @PUT
    @Path("/{id}/titles/{place}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "chooseImportTitle", summary = "Say which title one of the file is, or leave it out")
    public ImportTitleView choose(@PathParam("id") long id, @PathParam("place") int place, @Nullable Choice body) {
        Choice choice = RequestBody.required(body, "{item_id}, null to leave the title out");
        long user = current.user().id();
        imports.find(user, id);
        Long item = choice.itemId();
        if (item != null && catalog.find(item).isEmpty()) {
            throw ProblemException.invalid("item_id", "must be the number of a film or book, was " + item);
        }
        ImportTitle chosen = imports.choose(user, id, place, item);
        return ImportTitleView.of(chosen, titles(List.of(chosen)));
    }

    @POST
    @Path("/{id}/likeliest")
    @Operation(operationId = "chooseLikeliest", summary = "Take the likeliest title for every one that is not sure")
    public ImportView likeliest(@PathParam("id") long id) {
        return ImportView.of(imports.chooseLikeliest(current.user().id(), id));
    }

    @POST
    @Path("/{id}/apply")
    @Operation(operationId = "applyImport", summary = "Add what is sure and chosen to my library, in one go")
    public ImportView apply(@PathParam("id") long id) {
        return ImportView.of(imports.apply(current.user().id(), id));
    }

    @POST
    @Path("/{id}/undo")
    @Operation(operationId = "undoImport", summary = "Take back everything an import added and I did not change since")
    public Undone undo(@PathParam("id") long id) {
        LibraryImports.Undone undone = imports.undo(current.user().id(), id);
        return new Undone(ImportView.of(undone.imported()), undone.taken(), undone.kept());
    }

    @POST
    @Path("/{id}/match")
    @Operation(operationId = "matchImport", summary = "Look again for what the catalogue did not know")
    public ImportView match(@PathParam("id") long id) {
        return ImportView.of(matching.matchAgain(current.user().id(), id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteImport", summary = "Forget an import; what it added stays")
    public void delete(@PathParam("id") long id) {
        imports.remove(current.user().id(), id);
    }
}
