package io.moodreel.server.groups;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.server.catalog.TitleScope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A choice for tonight.
 *
 * @param owner who asked the others
 * @param cards titles to say yes or no to, best for the group first; null while people are still asked
 * @param decidedAt null while not everybody has answered every card
 * @param people in the order they were named, the owner first
 */
record Pick(
        long id,
        long owner,
        Conditions conditions,
        @Nullable List<Long> cards,
        @Nullable Instant decidedAt,
        Instant createdAt,
        List<Person> people) {
    Pick {
        cards = cards == null ? null : List.copyOf(cards);
        people = List.copyOf(people);
    }

    /**
     * What it must be like.
     *
     * @param mood null for none
     * @param maxMinutes how long a film may be; null for any length
     */
    record Conditions(TitleScope scope, @Nullable Mood mood, MoodMode mode, @Nullable Integer maxMinutes, Way way) {}

    /** Whether somebody is there. */
    @Schema(name = "PickPresence")
    enum Presence {
        INVITED,
        IN,
        OUT
    }

    /**
     * Somebody who is asked.
     *
     * @param user null for a guest, and where nobody has the handle that was written
     * @param name a guest's name, or the handle as it was written
     * @param votes true for yes, by title
     */
    record Person(
            long id, @Nullable Long user, String name, boolean guest, Presence presence, Map<Long, Boolean> votes) {
        Person {
            votes = Map.copyOf(votes);
        }

        boolean is(long someone) {
            return user != null && user == someone;
        }

        boolean hasAnswered(List<Long> cards) {
            return votes.keySet().containsAll(cards);
        }
    }

    /** Those who take part. */
    List<Person> present() {
        return people.stream()
                .filter(person -> person.presence() == Presence.IN)
                .toList();
    }

    /** The person with that account; empty when they are not asked. */
    Optional<Person> who(long user) {
        return people.stream().filter(person -> person.is(user)).findFirst();
    }

    boolean isWaitingForAnswers() {
        return people.stream().anyMatch(person -> person.presence() == Presence.INVITED);
    }
}
