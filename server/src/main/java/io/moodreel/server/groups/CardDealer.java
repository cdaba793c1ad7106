package io.moodreel.server.groups;

import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.groups.Pick.Conditions;
import io.moodreel.server.groups.Pick.Person;
import io.moodreel.server.library.Library;
import io.moodreel.server.recommendations.personal.Suggestions;
import io.moodreel.server.recommendations.personal.Suggestions.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses the cards: what suits each of them is gathered, what one of them knows or has hidden is taken out, each puts all
 * of it in their order, and the orders are made one. Guests have no taste that is known: they choose by their votes.
 * Thread-safe.
 */
@ApplicationScoped
class CardDealer {
    static final int CARDS = 10;
    private static final int FROM_EACH = 60;

    private final Suggestions suggestions;
    private final Library library;

    CardDealer(Suggestions suggestions, Library library) {
        this.suggestions = suggestions;
        this.library = library;
    }

    /** The titles for these people, best for the group first; fewer when the catalogue has no more that fit. */
    List<Long> deal(Conditions conditions, List<Person> present) {
        List<Long> users =
                present.stream().map(Person::user).filter(Objects::nonNull).toList();
        Set<Long> known = new HashSet<>();
        users.forEach(user -> known.addAll(library.taste(user).settled()));
        Wish wish = new Wish(conditions.scope(), conditions.mood(), conditions.mode());
        Predicate<TitleSummary> fits = fits(conditions).and(title -> !known.contains(title.id()));
        Set<Long> candidates = new LinkedHashSet<>();
        List<List<TitleSummary>> each = users.stream()
                .map(user -> suggestions.fitting(user, wish, fits, FROM_EACH))
                .toList();
        // in turns, so that titles nobody's model knows are in nobody's order first
        for (int place = 0; place < FROM_EACH; place++) {
            for (List<TitleSummary> list : each) {
                if (place < list.size()) {
                    candidates.add(list.get(place).id());
                }
            }
        }
        List<List<Long>> orders = new ArrayList<>();
        users.forEach(user -> orders.add(suggestions.ordered(user, wish, candidates)));
        return GroupOrder.of(conditions.way(), orders).stream().limit(CARDS).toList();
    }

    /** A film whose length nobody knows may be too long. */
    private static Predicate<TitleSummary> fits(Conditions conditions) {
        Integer most = conditions.maxMinutes();
        if (most == null) {
            return title -> true;
        }
        return title -> title.runtimeMinutes() == null ? title.pages() != null : title.runtimeMinutes() <= most;
    }
}
