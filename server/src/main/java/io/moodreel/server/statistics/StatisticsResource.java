package io.moodreel.server.statistics;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.diary.Diary;
import io.moodreel.server.diary.Watched;
import io.moodreel.server.library.GivenRating;
import io.moodreel.server.library.Library;
import io.moodreel.server.library.Shelf;
import io.moodreel.server.library.ShelfEntry;
import io.moodreel.server.library.Shelves;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What I watched and read, added up, over HTTP. */
@Path("/api/statistics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Diary")
public class StatisticsResource {
    private static final PageRequest ALL = new PageRequest(1, Integer.MAX_VALUE);

    private final Diary diary;
    private final Library library;
    private final Shelves shelves;
    private final Catalog catalog;
    private final CurrentUser current;

    StatisticsResource(Diary diary, Library library, Shelves shelves, Catalog catalog, CurrentUser current) {
        this.diary = diary;
        this.library = library;
        this.shelves = shelves;
        this.catalog = catalog;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "getStatistics",
            summary = "What I watched and read, added up: a year by the diary, or always with the history besides")
    public Statistics statistics(
            @QueryParam("year")
                    @Nullable
                    @Min(value = 1900, message = "must be between 1900 and 9999")
                    @Max(value = 9999, message = "must be between 1900 and 9999")
                    Integer year) {
        long user = current.user().id();
        List<Watched> watchings = new ArrayList<>();
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        Set<Long> inTheDiary = new HashSet<>();
        diary.forEachWatched(user, watching -> {
            years.add(watching.watchedOn().getYear());
            inTheDiary.add(watching.titleId());
            if (year == null || year == watching.watchedOn().getYear()) {
                watchings.add(watching);
            }
        });
        List<Long> withoutDay = year == null ? historyBeside(user, inTheDiary) : List.of();
        Set<Long> ids = new HashSet<>(withoutDay);
        watchings.forEach(watching -> ids.add(watching.titleId()));
        Map<Long, Title> titles = titles(ids);
        Adding adding = new Adding(year);
        for (Watched one : watchings) {
            Title title = titles.get(one.titleId());
            if (title != null) {
                adding.add(new Seen(title, one.watchedOn(), one.rating(), one.rewatch(), one.mood()));
            }
        }
        Map<Long, Double> ratings = withoutDay.isEmpty() ? Map.of() : ratings(user);
        for (Long id : withoutDay) {
            Title title = titles.get(id);
            if (title != null) {
                adding.add(new Seen(title, null, ratings.get(id), false, null));
            }
        }
        return adding.result(List.copyOf(years));
    }

    private List<Long> historyBeside(long user, Set<Long> inTheDiary) {
        return shelves.page(user, Shelf.HISTORY, null, ALL).items().stream()
                .map(ShelfEntry::titleId)
                .filter(id -> !inTheDiary.contains(id))
                .toList();
    }

    private Map<Long, Double> ratings(long user) {
        return library.taste(user).ratings().stream()
                .collect(Collectors.toMap(GivenRating::titleId, GivenRating::rating));
    }

    private Map<Long, Title> titles(Collection<Long> ids) {
        return catalog.inOrder(List.copyOf(ids)).stream().collect(Collectors.toMap(Title::id, Function.identity()));
    }
}
