package io.moodreel.server.library;

import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ratings of people with accounts, one per person and title. Thread-safe; what it has accepted is durable. */
@ApplicationScoped
public class OwnRatings {
    private final Database database;
    private final Library library;
    private final Clock clock;

    public OwnRatings(Database database, Library library, Clock clock) {
        this.database = database;
        this.library = library;
        this.clock = clock;
    }

    /** A rating as it stands now, and whether it took another's place. */
    public record Given(OwnRating rating, boolean replaced) {}

    /**
     * Rates a known title, for the first time or anew.
     *
     * @param rating 0.5–5.0 in halves
     */
    public Given give(long userId, long titleId, double rating) {
        RatingScale.require(rating);
        return database.write(handle -> {
            OwnRatingStore store = new OwnRatingStore(handle);
            Optional<OwnRating> before = store.find(userId, titleId);
            Instant now = clock.instant();
            OwnRating given = before.map(known -> store.replace(known, rating, now))
                    .orElseGet(() -> store.add(userId, titleId, rating, now));
            Activity activity = new Activity(userId, titleId, ActivityKind.RATE, rating, null, now);
            new ShelfStore(handle).follow(activity);
            library.note(handle, activity);
            return new Given(given, before.isPresent());
        });
    }

    /** Takes a rating back, as if it had never been given; the title stays in the history. False when it is not theirs. */
    public boolean withdraw(long userId, long ratingId) {
        return database.write(handle -> {
            Optional<Long> title = new OwnRatingStore(handle).remove(userId, ratingId);
            title.ifPresent(titleId -> {
                new InteractionStore(handle).removeRatings(userId, titleId);
                library.noteChange(userId);
            });
            return title.isPresent();
        });
    }

    /** A person's ratings, newest first; of titles of that type where one is given. */
    public Page<OwnRating> page(long userId, @Nullable TitleType type, PageRequest page) {
        return database.read(handle -> {
            OwnRatingStore store = new OwnRatingStore(handle);
            return new Page<>(store.page(userId, type, page), store.count(userId, type));
        });
    }
}
