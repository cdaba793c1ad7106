package io.moodreel.recommend.mood;

import io.moodreel.affect.Mood;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One reaction of one person.
 *
 * @param genres the title's
 * @param mood the mood they were in; empty when they said none: then it tells what they like always
 */
public record Reacted(long titleId, List<String> genres, Optional<Mood> mood, Reaction reaction, Instant at) {
    public Reacted {
        genres = List.copyOf(genres);
    }
}
