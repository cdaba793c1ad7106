package io.moodreel.server.groups;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Reason;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.groups.Pick.Conditions;
import io.moodreel.server.groups.Pick.Person;
import io.moodreel.server.groups.Pick.Presence;
import io.moodreel.server.groups.PickView.Outcome;
import io.moodreel.server.groups.PickView.PersonView;
import io.moodreel.server.groups.PickView.State;
import io.moodreel.server.recommendations.personal.Suggestions;
import io.moodreel.server.recommendations.personal.Suggestions.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows choices to those who take part, to each what is theirs to see. Thread-safe. */
@ApplicationScoped
class PickViews {
    private static final int RESULTS = 3;

    private final Picks picks;
    private final Catalog catalog;
    private final Suggestions suggestions;

    PickViews(Picks picks, Catalog catalog, Suggestions suggestions) {
        this.picks = picks;
        this.catalog = catalog;
        this.suggestions = suggestions;
    }

    PickView of(Pick pick, long viewer) {
        Map<Long, String> names = picks.names(pick);
        Conditions conditions = pick.conditions();
        List<TitleSummary> cards = cards(pick, viewer);
        return new PickView(
                pick.id(),
                state(pick),
                pick.owner() == viewer,
                names.getOrDefault(pick.owner(), ""),
                conditions.scope(),
                conditions.mood() == null ? null : conditions.mood().label(),
                conditions.mode(),
                conditions.maxMinutes(),
                conditions.way(),
                pick.people().stream()
                        .map(person -> person(pick, person, viewer, names))
                        .toList(),
                cards,
                state(pick) == State.DECIDED ? result(pick, cards) : List.of(),
                pick.createdAt());
    }

    private static State state(Pick pick) {
        if (pick.cards() == null) {
            return State.ASKING;
        }
        return pick.decidedAt() == null ? State.VOTING : State.DECIDED;
    }

    private static PersonView person(Pick pick, Person person, long viewer, Map<Long, String> names) {
        Long user = person.user();
        boolean told = user != null && person.presence() == Presence.IN;
        boolean mayVote = person.is(viewer) || person.guest() && pick.owner() == viewer;
        List<Long> cards = pick.cards() == null ? List.of() : pick.cards();
        return new PersonView(
                person.id(),
                told ? names.getOrDefault(user, person.name()) : person.name(),
                person.guest(),
                person.is(viewer),
                person.presence(),
                !cards.isEmpty() && person.hasAnswered(cards),
                mayVote,
                mayVote ? cards.stream().filter(person.votes()::containsKey).toList() : List.of());
    }

    /** Why a title is on the cards is told to each from their own taste alone. */
    private List<TitleSummary> cards(Pick pick, long viewer) {
        List<Long> ids = pick.cards();
        boolean takesPart = pick.who(viewer)
                .filter(person -> person.presence() == Presence.IN)
                .isPresent();
        if (ids == null || !takesPart) {
            return List.of();
        }
        Conditions conditions = pick.conditions();
        Set<Long> wanted = new HashSet<>(ids);
        Wish wish = new Wish(conditions.scope(), conditions.mood(), conditions.mode());
        Map<Long, List<Reason>> reasons = new HashMap<>();
        suggestions
                .own(viewer, wish, title -> wanted.contains(title.id()), ids.size())
                .forEach(title -> reasons.put(title.id(), orNone(title.reasons())));
        return catalog.inOrder(ids).stream()
                .map(title -> chosen(title, reasons.getOrDefault(title.id(), List.of())))
                .toList();
    }

    private static TitleSummary chosen(Title title, List<Reason> reasons) {
        return TitleSummary.of(title).chosenFor(0, reasons);
    }

    private static List<Reason> orNone(@Nullable List<Reason> reasons) {
        return reasons == null ? List.of() : reasons;
    }

    /** Most yeses first, of equal ones in the order of the cards; without those that nobody wants. */
    private static List<Outcome> result(Pick pick, List<TitleSummary> cards) {
        List<Person> present = pick.present();
        Map<Long, Long> yes = present.stream()
                .flatMap(person -> person.votes().entrySet().stream())
                .filter(Map.Entry::getValue)
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
        return cards.stream()
                .map(title -> outcome(title, yes.getOrDefault(title.id(), 0L).intValue(), present.size()))
                .filter(outcome -> outcome.yes() > 0)
                .sorted(Comparator.comparingInt(Outcome::yes).reversed())
                .limit(RESULTS)
                .toList();
    }

    private static Outcome outcome(TitleSummary title, int yes, int of) {
        List<Reason> reasons = Stream.concat(Stream.of(GroupWords.said(yes, of)), orNone(title.reasons()).stream())
                .toList();
        return new Outcome(title.chosenFor((double) yes / of, reasons), yes, of);
    }
}
