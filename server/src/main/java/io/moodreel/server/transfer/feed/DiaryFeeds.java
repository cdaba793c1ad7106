package io.moodreel.server.transfer.feed;

import io.moodreel.server.accounts.Secrets;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.diary.Diary;
import io.moodreel.server.diary.DiaryEntry;
import io.moodreel.server.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The secret addresses of diaries. One per person; a new one ends the old one. Only a hash is kept, so an address is
 * told once. Thread-safe.
 */
@ApplicationScoped
public class DiaryFeeds {
    private static final int NEWEST = 50;

    private final Database database;
    private final Diary diary;
    private final Catalog catalog;
    private final Clock clock;

    public DiaryFeeds(Database database, Diary diary, Catalog catalog, Clock clock) {
        this.database = database;
        this.diary = diary;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** An entry with its title. */
    public record FeedEntry(DiaryEntry entry, Title title) {}

    /** Since when the person has an address; empty while they have none. */
    public Optional<Instant> since(long user) {
        return database.read(handle -> new FeedStore(handle).since(user));
    }

    /** Makes an address, and ends the one there was; its secret part. */
    public String open(long user) {
        String secret = Secrets.token();
        database.change(handle -> new FeedStore(handle).put(user, Secrets.hash(secret), clock.instant()));
        return secret;
    }

    /** Ends the address, where there is one. */
    public void close(long user) {
        database.change(handle -> new FeedStore(handle).remove(user));
    }

    /** The newest entries of the diary that has this address, newest first; empty where no diary has it. */
    public Optional<List<FeedEntry>> read(String secret) {
        return database.read(handle -> new FeedStore(handle).owner(Secrets.hash(secret)))
                .map(this::newest);
    }

    private List<FeedEntry> newest(long user) {
        List<DiaryEntry> entries =
                diary.page(user, null, new PageRequest(1, NEWEST)).items();
        Map<Long, Title> titles = new HashMap<>();
        catalog.inOrder(entries.stream()
                        .map(entry -> entry.watching().titleId())
                        .distinct()
                        .toList())
                .forEach(title -> titles.put(title.id(), title));
        return entries.stream()
                .filter(entry -> titles.containsKey(entry.watching().titleId()))
                .map(entry -> new FeedEntry(entry, titles.get(entry.watching().titleId())))
                .toList();
    }
}
