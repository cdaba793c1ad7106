package io.moodreel.server.diary;

import io.moodreel.server.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Titles that people like: a heart beside the stars. Thread-safe; what it has accepted is durable. */
@ApplicationScoped
public class Likes {
    private final Database database;
    private final Clock clock;

    public Likes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Likes a known title; what is liked already keeps its time. */
    public void like(long user, long title) {
        addAll(user, List.of(new Like(title, clock.instant())));
    }

    /** Likes known titles, for imports; what is liked already keeps its time. */
    public void addAll(long user, Collection<Like> likes) {
        database.change(handle -> new LikeStore(handle).add(user, likes));
    }

    /** Likes a title no more; whether they did. */
    public boolean unlike(long user, long title) {
        return database.write(handle -> new LikeStore(handle).remove(user, title));
    }

    public boolean likes(long user, long title) {
        return database.read(handle -> new LikeStore(handle).has(user, title));
    }

    /** Everything somebody likes, newest first. */
    public List<Like> all(long user) {
        return database.read(handle -> new LikeStore(handle).all(user));
    }
}
