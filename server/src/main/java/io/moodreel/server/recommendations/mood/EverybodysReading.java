package io.moodreel.server.recommendations.mood;

import io.moodreel.recommend.mood.Crowd;
import io.moodreel.recommend.mood.Evidence;
import io.moodreel.server.library.Activity;
import io.moodreel.server.recommendations.mood.MoodEvidence.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One pass over everybody's activities, person by person. Used by one thread. */
final class EverybodysReading {
    private final Instant now;
    private final Set<Long> declined;
    private final Function<List<Activity>, Evidence> summary;
    private final Map<Long, Known> people = new HashMap<>();
    private final Crowd crowd = new Crowd();
    private final List<Activity> persons = new ArrayList<>();

    /**
     * @param declined who is not to be learned from
     * @param summary of one person's activities
     */
    EverybodysReading(Instant now, Set<Long> declined, Function<List<Activity>, Evidence> summary) {
        this.now = now;
        this.declined = declined;
        this.summary = summary;
    }

    /** The next activity; one person's follow each other. */
    void add(Activity activity) {
        if (!persons.isEmpty() && persons.getFirst().userId() != activity.userId()) {
            finish();
        }
        persons.add(activity);
    }

    /** There are no more of the person at hand. */
    void finish() {
        if (persons.isEmpty()) {
            return;
        }
        long person = persons.getFirst().userId();
        Evidence evidence = declined.contains(person) ? Evidence.NONE : summary.apply(persons);
        if (!evidence.isEmpty()) {
            people.put(person, new Known(evidence, now));
            crowd.replace(Evidence.NONE, evidence);
        }
        persons.clear();
    }

    /** Everybody with evidence. */
    Map<Long, Known> people() {
        return people;
    }

    Crowd crowd() {
        return crowd;
    }
}
