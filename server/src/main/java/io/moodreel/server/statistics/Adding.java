package io.moodreel.server.statistics;

import io.moodreel.affect.Mood;
import io.moodreel.server.catalog.Person;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.statistics.Statistics.Totals;
import io.moodreel.server.statistics.Tally.Count;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up what somebody watched and read, one after another. Used by one thread. */
final class Adding {
    private static final int MOST_NAMES = 12;
    private static final int MOST_PEOPLE = 10;
    private static final int RATINGS = 10;
    private static final int YEARS_IN_A_DECADE = 10;

    private final @Nullable Integer year;
    private final List<Seen> seen = new ArrayList<>();
    private final Set<Long> titles = new HashSet<>();
    private final Tally times = new Tally();
    private final Tally weekdays = new Tally();
    private final Tally genres = new Tally();
    private final Tally languages = new Tally();
    private final Tally decades = new Tally();
    private final Tally directors = new Tally();
    private final Tally authors = new Tally();
    private final Tally cast = new Tally();
    private final Tally moods = new Tally();
    private final int[] ratings = new int[RATINGS];

    /** @param year null for always */
    Adding(@Nullable Integer year) {
        this.year = year;
    }

    void add(Seen one) {
        seen.add(one);
        titles.add(one.title().id());
        LocalDate day = one.day();
        if (day != null) {
            times.add(year == null ? Integer.toString(day.getYear()) : name(day.getMonth()), one);
            weekdays.add(name(day.getDayOfWeek()), one);
        }
        Mood mood = one.mood();
        if (mood != null) {
            moods.add(mood.label(), one);
        }
        Double rating = one.rating();
        if (rating != null) {
            ratings[(int) Math.round(rating * 2) - 1]++;
        }
        addFacts(one);
    }

    private void addFacts(Seen one) {
        TitleFacts facts = one.title().facts();
        facts.genres().forEach(genre -> genres.add(genre, one));
        facts.languages().stream().findFirst().ifPresent(language -> languages.add(language, one));
        Integer released = facts.year();
        if (released != null) {
            decades.add(Math.floorDiv(released, YEARS_IN_A_DECADE) * YEARS_IN_A_DECADE + "s", one);
        }
        for (Person person : facts.people()) {
            switch (person.role()) {
                case DIRECTOR -> directors.add(person.name(), one);
                case AUTHOR -> authors.add(person.name(), one);
                case CAST -> cast.add(person.name(), one);
            }
        }
    }

    Statistics result(List<Integer> years) {
        return new Statistics(
                year,
                years,
                totals(),
                year == null
                        ? times.byName()
                        : inOrder(times, Arrays.stream(Month.values()).map(Adding::name)),
                inOrder(weekdays, Arrays.stream(DayOfWeek.values()).map(Adding::name)),
                genres.most(MOST_NAMES),
                languages.most(MOST_NAMES),
                decades.byName(),
                directors.most(MOST_PEOPLE),
                authors.most(MOST_PEOPLE),
                cast.most(MOST_PEOPLE),
                moods.most(Mood.values().length),
                Arrays.stream(ratings).boxed().toList(),
                Highlighting.of(seen));
    }

    private Totals totals() {
        int books = (int) seen.stream().filter(Seen::isBook).count();
        return new Totals(
                seen.size(),
                seen.size() - books,
                books,
                titles.size(),
                (int) seen.stream().filter(Seen::rewatch).count(),
                seen.stream().mapToLong(Seen::minutes).sum(),
                seen.stream().mapToLong(Seen::pages).sum(),
                (int) seen.stream().filter(one -> one.day() == null).count(),
                averageRating());
    }

    private @Nullable Double averageRating() {
        int count = 0;
        double halves = 0;
        for (int i = 0; i < RATINGS; i++) {
            count += ratings[i];
            halves += (double) ratings[i] * (i + 1);
        }
        return count == 0 ? null : Math.round(100 * halves / 2 / count) / 100.0;
    }

    /** Every name, also those that nothing adds up to. */
    private static List<Count> inOrder(Tally tally, Stream<String> names) {
        Map<String, Count> counts = tally.byName().stream().collect(Collectors.toMap(Count::name, Function.identity()));
        return names.map(name -> Objects.requireNonNullElse(counts.get(name), new Count(name, 0, 0, null)))
                .toList();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
