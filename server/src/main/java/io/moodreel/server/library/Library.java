package io.moodreel.server.library;

import io.moodreel.server.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What people with accounts do with titles, for other features. Thread-safe. */
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
}
