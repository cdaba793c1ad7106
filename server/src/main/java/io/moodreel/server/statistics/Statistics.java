package io.moodreel.server.statistics;

import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.statistics.Tally.Count;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody watched and read, added up: in a year, or always. */
@Schema(name = "Statistics", description = "What I watched and read, added up")
record Statistics(
        @Schema(required = true, nullable = true, description = "null: always") @Nullable Integer year,
        @Schema(required = true, description = "years with entries, latest first") List<Integer> years,
        @Schema(required = true) Totals totals,
        @Schema(required = true, description = "always: by year; of one year: its twelve months") List<Count> times,
        @Schema(required = true, description = "Monday first, of entries with a day") List<Count> weekdays,
        @Schema(required = true) List<Count> genres,
        @Schema(required = true, description = "ISO 639-1, a title's main one") List<Count> languages,
        @Schema(required = true, description = "the decades they came out in, such as 1990s") List<Count> decades,
        @Schema(required = true) List<Count> directors,
        @Schema(required = true) List<Count> authors,
        @Schema(required = true) List<Count> cast,
        @Schema(required = true, description = "moods that entries were chosen in") List<Count> moods,
        @Schema(required = true, description = "how often each rating was given, from 0.5 to 5: ten numbers")
                List<Integer> ratings,
        @Schema(required = true) Highlights highlights) {
    /** Sums. */
    @Schema(name = "StatisticsTotals")
    record Totals(
            @Schema(required = true, description = "times something was watched or read") int times,
            @Schema(required = true) int films,
            @Schema(required = true) int books,
            @Schema(required = true, description = "different titles") int titles,
            @Schema(required = true) int rewatches,
            @Schema(required = true, description = "of films whose length is known") long minutes,
            @Schema(required = true, description = "of books whose length is known") long pages,
            @Schema(required = true, description = "those in the history without a day; 0 of one year") int withoutDay,
            @Schema(required = true, nullable = true) @Nullable Double averageRating) {}

    /** What stands out. */
    @Schema(name = "StatisticsHighlights")
    record Highlights(
            @Schema(required = true, nullable = true) @Nullable Moment first,
            @Schema(required = true, nullable = true) @Nullable Moment last,
            @Schema(required = true, description = "rated highest, at most five") List<Moment> best,
            @Schema(required = true, nullable = true, description = "the longest film") @Nullable Moment longest,
            @Schema(required = true, nullable = true, description = "watched or read most often, if more than once")
                    @Nullable
                    Often often,
            @Schema(required = true, description = "days in a row with an entry, at most") int longestStreakDays,
            @Schema(required = true, nullable = true) @Nullable BusyDay busiestDay) {}

    /** A title at a time. */
    @Schema(name = "StatisticsMoment")
    record Moment(
            @Schema(required = true) TitleSummary title,
            @Schema(required = true, nullable = true) @Nullable LocalDate day,
            @Schema(required = true, nullable = true) @Nullable Double rating) {
        static Moment of(Seen seen) {
            return new Moment(TitleSummary.of(seen.title()), seen.day(), seen.rating());
        }
    }

    /** A title again and again. */
    @Schema(name = "StatisticsOften")
    record Often(@Schema(required = true) TitleSummary title, @Schema(required = true) int times) {}

    /** A day with many. */
    @Schema(name = "StatisticsBusyDay")
    record BusyDay(@Schema(required = true) LocalDate day, @Schema(required = true) int times) {}
}
