package io.moodreel.server.library;

import io.moodreel.server.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** What people with accounts do with titles, for other features. Thread-safe; what it has accepted is durable. */
@ApplicationScoped
public class Library {
    private final Database database;
    private final List<LibraryFollower> followers = new CopyOnWriteArrayList<>();

    public Library(Database database) {
        this.database = database;
    }

    /** What is known of a person's taste, as it is in the database now. */
    public Taste taste(long userId) {
        return database.read(handle -> new TasteStore(handle).of(userId));
    }

    /**
     * Notes that somebody did something with a known title, and what follows from it: finished titles go from the
     * watchlist to the history, saved ones to the watchlist, hidden ones are hidden. Ratings are given to
     * {@link OwnRatings}.
     */
    public void record(Activity activity) {
        if (activity.kind() == ActivityKind.RATE) {
            throw new IllegalArgumentException("a rating is given by OwnRatings");
        }
        database.change(handle -> {
            new ShelfStore(handle).follow(activity);
            note(handle, activity);
        });
    }

    /** Gives everything that people did, ratings that stand included, oldest first, as it was at one moment. */
    public void forEachActivity(Consumer<Activity> reader) {
        database.read(handle -> {
            new InteractionStore(handle).forEach(reader);
            return true;
        });
    }

    /** What a person did, oldest first. */
    public List<Activity> activities(long userId) {
        return database.read(handle -> new ActivityStore(handle).of(userId));
    }

    /** Gives everything that people did, person by person and oldest first, as it was at one moment. */
    public void forEachPersonsActivity(Consumer<Activity> reader) {
        database.read(handle -> {
            new ActivityStore(handle).forEachByPerson(reader);
            return true;
        });
    }

    /** Gives what people did of one kind in a time, {@code from} included and {@code to} not, oldest first. */
    public void forEachActivity(ActivityKind kind, Instant from, Instant to, Consumer<Activity> reader) {
        database.read(handle -> {
            new ActivityStore(handle).forEachBetween(kind, from, to, reader);
            return true;
        });
    }

    /** Tells {@code follower} of everything from now on. */
    public void addFollower(LibraryFollower follower) {
        followers.add(follower);
    }

    /** Keeps what somebody did, in the transaction at hand, and tells the followers after it. */
    void note(Handle handle, Activity activity) {
        new InteractionStore(handle).add(activity);
        List<Activity> activities = List.of(activity);
        database.afterCommit(() -> followers.forEach(follower -> follower.happened(activities)));
        noteChange(activity.userId());
    }

    /** Tells the followers after the transaction at hand that the person should be shown other things now. */
    void noteChange(long userId) {
        database.afterCommit(() -> followers.forEach(follower -> follower.changed(userId)));
    }
}
