package io.moodreel.server.recommendations.personal;

import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.recommendations.PopularTitles;
import io.moodreel.server.recommendations.PopularTitles.Answer;
import io.moodreel.server.recommendations.PopularTitles.Basis;
import io.moodreel.server.recommendations.Window;
import io.moodreel.server.recommendations.mood.MoodTaste;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rows of somebody's home page. No title stands on it twice. Thread-safe. */
@ApplicationScoped
class HomeRows {
    /** Fewer look like a mistake. */
    private static final int FEWEST = 3;

    private final Shortlists shortlists;
    private final PersonalTitles personal;
    private final PopularTitles popular;

    HomeRows(Shortlists shortlists, PersonalTitles personal, PopularTitles popular) {
        this.shortlists = shortlists;
        this.personal = personal;
        this.popular = popular;
    }

    /** What a row is about. */
    public enum Kind {
        FOR_YOU,
        BECAUSE_YOU_LOVED,
        PEOPLE_LIKE_YOU,
        POPULAR
    }

    /** The title that a row goes back to. */
    @Schema(name = "RowOrigin", description = "The title that a row goes back to")
    record Origin(
            @Schema(required = true) TitleType type,
            @Schema(required = true) long id,
            @Schema(required = true) String title) {
        static @Nullable Origin of(@Nullable Title title) {
            return title == null
                    ? null
                    : new Origin(title.facts().type(), title.id(), title.facts().title());
        }
    }

    /** A row of the home page. */
    @Schema(name = "HomeRow", description = "A row of the home page")
    record Row(
            @Schema(required = true) Kind kind,
            @Schema(required = true) String heading,
            @Schema(required = true, nullable = true) @Nullable Origin because,
            @Schema(required = true) String strategy,
            @Schema(required = true) List<TitleSummary> items) {}

    /** The home page. */
    @Schema(name = "HomeRows", description = "The rows of the home page; no title stands in two of them")
    record Page(
            @Schema(required = true, nullable = true, description = "null before the first training") @Nullable
                    String modelVersion,
            @Schema(required = true) List<Row> rows) {}

    /** @param userId empty for a guest, who gets what is popular */
    Page page(OptionalLong userId, TitleScope scope, int limit, MoodWish mood) {
        List<Row> rows = new ArrayList<>();
        Set<Long> shown = new HashSet<>();
        if (userId.isEmpty()) {
            add(rows, shown, popularNow(scope, limit));
            return new Page(null, rows);
        }
        long user = userId.getAsLong();
        MoodTaste taste = personal.taste(mood, user);
        Shortlist forYou = personal.forYou(user, scope);
        if (!forYou.strategy().equals(Strategies.POPULAR)) {
            add(rows, shown, row(Kind.FOR_YOU, "For you", forYou, limit, taste, shown));
        }
        shortlists
                .becauseYouLoved(user, scope)
                .ifPresent(list -> add(
                        rows, shown, row(Kind.BECAUSE_YOU_LOVED, becauseYouLoved(list), list, limit, taste, shown)));
        Shortlist people = shortlists.of(user, Strategies.USER_KNN, scope);
        if (people.strategy().equals(Strategies.USER_KNN)) {
            add(rows, shown, row(Kind.PEOPLE_LIKE_YOU, "People like you enjoyed", people, limit, taste, shown));
        }
        Shortlist many = shortlists.of(user, Strategies.POPULAR, scope);
        add(rows, shown, row(Kind.POPULAR, "Popular now", many, limit, taste, shown));
        return new Page(forYou.modelVersion(), rows);
    }

    private static String becauseYouLoved(Shortlist list) {
        Title title = list.because();
        return title == null
                ? "Because of what you loved"
                : "Because you loved " + title.facts().title();
    }

    private Row row(Kind kind, String heading, Shortlist list, int limit, @Nullable MoodTaste taste, Set<Long> shown) {
        return new Row(
                kind, heading, Origin.of(list.because()), list.strategy(), personal.take(list, limit, taste, shown));
    }

    private Row popularNow(TitleScope scope, int limit) {
        Answer lately = popular.popular(scope, Window.MONTH, limit);
        Answer answer = lately.basis() == Basis.RATINGS ? lately : popular.popular(scope, Window.ALL, limit);
        return new Row(Kind.POPULAR, "Popular now", null, Strategies.POPULAR, answer.items());
    }

    private static void add(List<Row> rows, Set<Long> shown, Row row) {
        if (row.items().size() >= FEWEST) {
            rows.add(row);
            row.items().forEach(title -> shown.add(title.id()));
        }
    }
}
