package io.moodreel.server.diary.http;

import io.moodreel.server.catalog.NamedTitles;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.diary.Diary;
import io.moodreel.server.diary.DiaryEntry;
import io.moodreel.server.diary.Watching;
import io.moodreel.server.diary.http.WatchingRules.Sent;
import io.moodreel.server.library.Page;
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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** My diary, over HTTP. */
@Path("/api/diary")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Diary", description = "What I watched and read, day by day")
public class DiaryResource {
    /** More do not fit into a calendar; the list has them all. */
    private static final int MOST_IN_A_MONTH = 500;

    private static final String SHAPE = "{watched_on, rating, rewatch, liked, tags, review, mood}";

    private final Diary diary;
    private final DiaryViews views;
    private final NamedTitles titles;
    private final CurrentUser current;
    private final Clock clock;

    DiaryResource(Diary diary, DiaryViews views, NamedTitles titles, CurrentUser current, Clock clock) {
        this.diary = diary;
        this.views = views;
        this.titles = titles;
        this.current = current;
        this.clock = clock;
    }

    /** An entry to write down. */
    @Schema(description = "A title, and what I write down about it")
    public record NewDiaryEntry(
            @Schema(
                            required = true,
                            enumeration = {"movie", "book"})
                    @Nullable
                    String itemType,
            @Schema(required = true) @Nullable Long itemId,
            @Schema(required = true, description = "my own day, yyyy-mm-dd, not in the future") @Nullable
                    String watchedOn,
            @Schema(description = "0.5 to 5 in halves; rates the title too, unless an entry of a later day does")
                    @Nullable
                    Double rating,
            @Nullable Boolean rewatch,
            @Nullable Boolean liked,
            @Schema(description = "at most 30 of at most 60 characters") @Nullable List<@Nullable String> tags,
            @Schema(description = "at most 20,000 characters") @Nullable String review,
            @Schema(description = "one of the six moods, the one it was chosen in") @Nullable String mood) {
        private Sent sent() {
            return new Sent(watchedOn, rating, rewatch, liked, tags, review, mood);
        }
    }

    /** One page of a diary. */
    @Schema(description = "One page of my diary, newest day first")
    public record DiaryListing(
            @Schema(required = true) List<DiaryEntryView> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    /** A month of a diary. */
    @Schema(description = "A month of my diary, its first day first")
    public record DiaryMonth(
            @Schema(required = true, description = "yyyy-mm") String month,
            @Schema(required = true, description = "at most 500") List<DiaryEntryView> items,
            @Schema(required = true, nullable = true, description = "the nearest month before it with entries")
                    @Nullable
                    String before,
            @Schema(required = true, nullable = true, description = "the nearest month after it with entries") @Nullable
                    String after) {}

    @GET
    @Operation(
            operationId = "listDiary",
            summary = "What I watched and read, newest day first; of one title where asked")
    public DiaryListing list(@QueryParam("item_id") @Nullable Long itemId, @Valid @BeanParam PageParameters asked) {
        Page<DiaryEntry> page = diary.page(current.user().id(), itemId, new PageRequest(asked.page(), asked.size()));
        return new DiaryListing(views.all(page.items()), asked.page(), asked.size(), page.total());
    }

    @GET
    @Path("/months/{month}")
    @Operation(operationId = "getDiaryMonth", summary = "A month of my diary, and where the nearest others are")
    public DiaryMonth month(@PathParam("month") String month) {
        Diary.Month found = diary.month(current.user().id(), read(month), MOST_IN_A_MONTH);
        return new DiaryMonth(month, views.all(found.entries()), text(found.before()), text(found.after()));
    }

    private static YearMonth read(String month) {
        try {
            YearMonth read = YearMonth.parse(month);
            if (read.getYear() >= Watching.FIRST_YEAR && read.getYear() <= Watching.LAST_YEAR) {
                return read;
            }
        } catch (DateTimeException unreadable) {
            // said below
        }
        throw ProblemException.notFound(
                "There are months such as 2026-05, from 1900 on, but no " + Shown.shortened(month) + ".");
    }

    private static @Nullable String text(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }

    @POST
    @Operation(operationId = "addDiaryEntry", summary = "Write down that I watched or read a title")
    @APIResponse(
            responseCode = "201",
            description = "Written down; the title is in the history now",
            content = @Content(schema = @Schema(implementation = DiaryEntryView.class)))
    public Response add(@Nullable NewDiaryEntry body) {
        NewDiaryEntry wanted = RequestBody.required(body, "{item_type, item_id, watched_on, rating, …}");
        WatchingRules.check(wanted.sent(), NamedTitles.check(wanted.itemType(), wanted.itemId()), today())
                .throwIfAny();
        Title title = titles.require(wanted.itemType(), wanted.itemId());
        Watching watching = WatchingRules.read(wanted.sent(), title.id(), Watching.BY_HAND);
        return Response.status(201)
                .entity(views.one(diary.add(current.user().id(), watching)))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDiaryEntry", summary = "One entry of mine")
    public DiaryEntryView get(@PathParam("id") long id) {
        return views.one(own(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "putDiaryEntry", summary = "Replace what I wrote down; the title stays")
    public DiaryEntryView put(@PathParam("id") long id, @Nullable Sent body) {
        Sent wanted = RequestBody.required(body, SHAPE);
        WatchingRules.check(wanted, new FieldErrors(), today()).throwIfAny();
        Watching before = own(id).watching();
        Watching after = WatchingRules.read(wanted, before.titleId(), before.source());
        return views.one(diary.change(current.user().id(), id, after).orElseThrow(() -> noSuch(id)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteDiaryEntry",
            summary = "Delete an entry; the title's rating and its place in the history stay")
    public void delete(@PathParam("id") long id) {
        if (!diary.remove(current.user().id(), id)) {
            throw noSuch(id);
        }
    }

    private DiaryEntry own(long id) {
        return diary.find(current.user().id(), id).orElseThrow(() -> noSuch(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ProblemException noSuch(long id) {
        return ProblemException.notFound("You have no diary entry " + id + ".");
    }
}
