package io.moodreel.server.library;

import io.moodreel.server.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

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

    /** Tells {@code follower} of everything from now on. */
    public void addFollower(LibraryFollower follower) {
        followers.add(follower);
    }
}
