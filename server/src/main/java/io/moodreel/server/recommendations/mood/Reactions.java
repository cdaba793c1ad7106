package io.moodreel.server.recommendations.mood;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.Reacted;
import io.moodreel.recommend.mood.Reaction;
import io.moodreel.server.library.Activity;
import io.moodreel.server.library.ActivityKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person's activities say about their moods. A rating is given without a mood: it counts for the one in which
 * the person last had to do with the title, when that is at most two days ago.
 */
final class Reactions {
    private static final Duration MOOD_OF_A_RATING = Duration.ofHours(48);
    private static final double LOVED_FROM = 4;
    private static final double DISLIKED_TO = 2;

    private record InMood(Mood mood, Instant at) {}

    private Reactions() {}

    /**
     * @param activities one person's, oldest first
     * @param genres of a title, by its id
     */
    static List<Reacted> of(List<Activity> activities, LongFunction<List<String>> genres) {
        List<Reacted> reactions = new ArrayList<>();
        Map<Long, Activity> ratings = lastRatings(activities);
        Map<Long, InMood> latest = new HashMap<>();
        for (Activity activity : activities) {
            if (activity.kind() == ActivityKind.RATE && ratings.get(activity.titleId()) != activity) {
                continue;
            }
            Mood told = activity.mood();
            if (told != null) {
                latest.put(activity.titleId(), new InMood(told, activity.at()));
            }
            Optional<Mood> mood = Optional.ofNullable(told).or(() -> recent(latest.get(activity.titleId()), activity));
            reaction(activity)
                    .map(reaction -> new Reacted(
                            activity.titleId(), genres.apply(activity.titleId()), mood, reaction, activity.at()))
                    .ifPresent(reactions::add);
        }
        return reactions;
    }

    /** By title; whoever rates anew takes back what they said before. */
    private static Map<Long, Activity> lastRatings(List<Activity> activities) {
        Map<Long, Activity> ratings = new HashMap<>();
        activities.stream()
                .filter(activity -> activity.kind() == ActivityKind.RATE)
                .forEach(activity -> ratings.put(activity.titleId(), activity));
        return ratings;
    }

    private static Optional<Mood> recent(@Nullable InMood last, Activity activity) {
        if (last == null || last.at().plus(MOOD_OF_A_RATING).isBefore(activity.at())) {
            return Optional.empty();
        }
        return activity.kind() == ActivityKind.RATE ? Optional.of(last.mood()) : Optional.empty();
    }

    private static Optional<Reaction> reaction(Activity activity) {
        return switch (activity.kind()) {
            case CLICK -> Optional.of(Reaction.CLICKED);
            case PLAY -> Optional.of(Reaction.PLAYED);
            case SAVE -> Optional.of(Reaction.SAVED);
            case FINISH -> Optional.of(Reaction.FINISHED);
            case SKIP -> Optional.of(Reaction.SKIPPED);
            case HIDE -> Optional.of(Reaction.HIDDEN);
            case RATE -> rated(activity.value());
            case VIEW, SEARCH -> Optional.empty();
        };
    }

    private static Optional<Reaction> rated(@Nullable Double rating) {
        if (rating == null || rating > DISLIKED_TO && rating < LOVED_FROM) {
            return Optional.empty();
        }
        return Optional.of(rating >= LOVED_FROM ? Reaction.LOVED : Reaction.DISLIKED);
    }
}
