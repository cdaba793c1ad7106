package io.moodreel.server.statistics;

import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.statistics.Statistics.BusyDay;
import io.moodreel.server.statistics.Statistics.Highlights;
import io.moodreel.server.statistics.Statistics.Moment;
import io.moodreel.server.statistics.Statistics.Often;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what stands out among what somebody watched and read. */
final class Highlighting {
    private static final int BEST = 5;
    /** Less is no praise. */
    private static final double GOOD = 4;

    private Highlighting() {}

    /** @param seen oldest day first; those without a day in between somewhere */
    static Highlights of(List<Seen> seen) {
        List<Seen> dated = seen.stream().filter(one -> one.day() != null).toList();
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        dated.forEach(one -> days.merge(Objects.requireNonNull(one.day()), 1, Integer::sum));
        return new Highlights(
                dated.isEmpty() ? null : Moment.of(dated.getFirst()),
                dated.isEmpty() ? null : Moment.of(dated.getLast()),
                best(seen),
                longest(seen),
                often(seen),
                streak(days.keySet()),
                busiest(days));
    }

    private static List<Moment> best(List<Seen> seen) {
        Set<Long> told = new HashSet<>();
        return seen.stream()
                .filter(one -> one.rating() != null && one.rating() >= GOOD)
                .sorted(Comparator.comparing(Seen::rating, Comparator.reverseOrder()))
                .filter(one -> told.add(one.title().id()))
                .limit(BEST)
                .map(Moment::of)
                .toList();
    }

    private static @Nullable Moment longest(List<Seen> seen) {
        return seen.stream()
                .filter(one -> one.minutes() > 0)
                .max(Comparator.comparingLong(Seen::minutes))
                .map(Moment::of)
                .orElse(null);
    }

    private static @Nullable Often often(List<Seen> seen) {
        Map<Long, List<Seen>> byTitle =
                seen.stream().collect(Collectors.groupingBy(one -> one.title().id()));
        return byTitle.values().stream()
                .filter(times -> times.size() > 1)
                .max(Comparator.<List<Seen>>comparingInt(List::size)
                        .thenComparing(times -> -times.getFirst().title().id()))
                .map(times -> new Often(TitleSummary.of(times.getFirst().title()), times.size()))
                .orElse(null);
    }

    /** @param days in order */
    private static int streak(Iterable<LocalDate> days) {
        int longest = 0;
        int run = 0;
        LocalDate before = null;
        for (LocalDate day : days) {
            run = before != null && before.plusDays(1).equals(day) ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = day;
        }
        return longest;
    }

    private static @Nullable BusyDay busiest(Map<LocalDate, Integer> days) {
        return days.entrySet().stream()
                .filter(day -> day.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(day -> new BusyDay(day.getKey(), day.getValue()))
                .orElse(null);
    }
}
