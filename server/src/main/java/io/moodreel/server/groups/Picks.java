package io.moodreel.server.groups;

import io.moodreel.server.accounts.users.User;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.groups.Pick.Conditions;
import io.moodreel.server.groups.Pick.Person;
import io.moodreel.server.groups.Pick.Presence;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Choices for tonight, from asking who is there to the last vote. Who writes a handle is never told whether anybody has
 * it: only who is asked sees that. What is asked of a pick somebody has no part in ends in 404. Thread-safe.
 */
@ApplicationScoped
class Picks {
    /** Tonight is over by then. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final int MOST_OWN = 20;

    private final Database database;
    private final CardDealer dealer;
    private final Clock clock;

    Picks(Database database, CardDealer dealer, Clock clock) {
        this.database = database;
        this.dealer = dealer;
        this.clock = clock;
    }

    /** Who else is asked: an account by its handle, or a guest at the same device. */
    record Company(List<String> handles, List<String> guests) {}

    /** Asks them; with nobody to wait for, the cards are dealt at once. */
    Pick begin(long owner, Conditions conditions, Company company) {
        Instant now = clock.instant();
        long id = database.write(handle -> {
            PickStore store = new PickStore(handle);
            store.removeBefore(now.minus(KEPT));
            if (store.countOwn(owner) >= MOST_OWN) {
                throw ProblemException.unusable(
                        "people", "You have begun 20 choices since yesterday. Delete some of them first.");
            }
            Users users = new Users(handle);
            long pick = store.add(owner, conditions, now);
            User own = users.find(owner).orElseThrow();
            store.addPerson(pick, owner, own.handle(), false, Presence.IN);
            for (String wanted : company.handles()) {
                Long known = users.byLogin(wanted)
                        .filter(User::maySignIn)
                        .map(User::id)
                        .orElse(null);
                if (known == null || known != owner) {
                    store.addPerson(pick, known, wanted, false, Presence.INVITED);
                }
            }
            company.guests().forEach(guest -> store.addPerson(pick, null, guest, true, Presence.IN));
            return pick;
        });
        return dealWhenAllHaveAnswered(owner, id);
    }

    /** Those a person takes part in or is asked to, latest first. */
    List<Pick> of(long user) {
        Instant since = clock.instant().minus(KEPT);
        return database.read(handle -> new PickStore(handle).of(user, since));
    }

    Pick require(long user, long id) {
        Instant since = clock.instant().minus(KEPT);
        return database.read(handle -> new PickStore(handle).find(user, id))
                .filter(pick -> !pick.createdAt().isBefore(since))
                .orElseThrow(() -> noSuch(id));
    }

    /** What these people are called now, by account. */
    Map<Long, String> names(Pick pick) {
        return database.read(handle -> {
            Users users = new Users(handle);
            Map<Long, String> names = new HashMap<>();
            pick.people().stream().map(Person::user).filter(Objects::nonNull).forEach(user -> users.find(user)
                    .ifPresent(known -> names.put(user, known.name())));
            return names;
        });
    }

    /** Somebody who is asked says whether they take part; after the last of them the cards are dealt. */
    Optional<Pick> answer(long user, long id, boolean agreed) {
        Pick pick = require(user, id);
        Person person = pick.who(user).orElseThrow();
        if (pick.owner() == user && !agreed) {
            throw ProblemException.unusable("agree", "This choice is yours: delete it instead.");
        }
        if (person.presence() == Presence.INVITED || !agreed) {
            database.change(
                    handle -> new PickStore(handle).setPresence(person.id(), agreed ? Presence.IN : Presence.OUT));
        }
        dealWhenAllHaveAnswered(pick.owner(), id);
        if (!agreed) {
            decideWhenAllHaveVoted(pick.owner(), id);
            return Optional.empty();
        }
        return Optional.of(require(user, id));
    }

    /** Goes on without those who have not answered. */
    Pick start(long owner, long id) {
        requireOwn(owner, id);
        database.change(handle -> new PickStore(handle).leaveOutWhoIsInvited(id));
        return dealWhenAllHaveAnswered(owner, id);
    }

    private Pick dealWhenAllHaveAnswered(long owner, long id) {
        Pick pick = require(owner, id);
        if (pick.cards() != null || pick.isWaitingForAnswers()) {
            return pick;
        }
        List<Long> cards = dealer.deal(pick.conditions(), pick.present());
        database.change(handle -> new PickStore(handle).deal(id, cards));
        return require(owner, id);
    }

    /**
     * Says yes or no to cards; what was said before stands unless it is said anew.
     *
     * @param person a guest, by who asked them; null for oneself
     */
    Pick vote(long user, long id, @Nullable Long person, Map<Long, Boolean> votes) {
        change(user, id, (store, pick) -> {
            Person voting = voter(pick, user, person);
            List<Long> cards = pick.cards();
            if (cards == null || !cards.containsAll(votes.keySet())) {
                throw ProblemException.unusable("votes", "Only titles that are on the cards can be voted on.");
            }
            if (pick.decidedAt() != null && !votes.isEmpty()) {
                throw ProblemException.conflict("This choice is made.");
            }
            Map<Long, Boolean> all = new HashMap<>(voting.votes());
            all.putAll(votes);
            store.setVotes(voting.id(), all);
        });
        decideWhenAllHaveVoted(user, id);
        return require(user, id);
    }

    private static Person voter(Pick pick, long user, @Nullable Long person) {
        if (person == null) {
            return pick.who(user).orElseThrow();
        }
        return pick.people().stream()
                .filter(one -> one.id() == person && (one.is(user) || one.guest() && pick.owner() == user))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("person", "must be yourself, or a guest of yours"));
    }

    private void decideWhenAllHaveVoted(long user, long id) {
        change(user, id, (store, pick) -> {
            List<Long> cards = pick.cards();
            if (cards != null && pick.present().stream().allMatch(person -> person.hasAnswered(cards))) {
                store.decide(id, clock.instant());
            }
        });
    }

    /** Counts the votes there are; a choice whose cards are not dealt stays open. */
    Pick decide(long owner, long id) {
        Pick pick = requireOwn(owner, id);
        if (pick.cards() != null) {
            database.change(handle -> new PickStore(handle).decide(id, clock.instant()));
        }
        return require(owner, id);
    }

    void remove(long owner, long id) {
        requireOwn(owner, id);
        database.change(handle -> new PickStore(handle).remove(owner, id));
    }

    private void change(long user, long id, BiConsumer<PickStore, Pick> change) {
        database.change(handle -> {
            PickStore store = new PickStore(handle);
            change.accept(store, store.find(user, id).orElseThrow(() -> noSuch(id)));
        });
    }

    private Pick requireOwn(long owner, long id) {
        Pick pick = require(owner, id);
        if (pick.owner() != owner) {
            throw noSuch(id);
        }
        return pick;
    }

    private static ProblemException noSuch(long id) {
        return ProblemException.notFound("There is no choice " + id + " that you take part in.");
    }
}
