package io.moodreel.server.library;

import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The library's services on a real database with two films, a book and two people, and a clock that ticks when asked. */
final class LibraryUnderTest implements AutoCloseable {
    static final Instant START = Instant.parse("2026-03-01T20:00:00Z");

    final Database database;
    final Library library;
    final Ratings ratings;
    final OwnRatings own;
    final Shelves shelves;
    final long film;
    final long otherFilm;
    final long book;
    final long ada;
    final long ben;
    final List<Long> changed = new CopyOnWriteArrayList<>();
    final List<Activity> happened = new CopyOnWriteArrayList<>();

    private final Opened opened;
    private final TickingClock clock = new TickingClock();

    LibraryUnderTest(DatabaseUnderTest kind) {
        opened = kind.open();
        database = opened.database();
        library = new Library(database);
        ratings = new Ratings(database);
        own = new OwnRatings(database, library, clock);
        shelves = new Shelves(database, library, clock);
        Catalog catalog = new Catalog(database);
        catalog.merge(List.of(
                title(TitleType.MOVIE, "tmdb", "1"),
                title(TitleType.MOVIE, "tmdb", "2"),
                title(TitleType.BOOK, "goodbooks", "2")));
        Map<String, Long> films = catalog.idsByScheme(TitleType.MOVIE, "tmdb", List.of("1", "2"));
        film = films.get("1");
        otherFilm = films.get("2");
        book = catalog.idsByScheme(TitleType.BOOK, "goodbooks", List.of("2")).get("2");
        ada = person("ada@example.org");
        ben = person("ben@example.org");
        library.addFollower(new LibraryFollower() {
            @Override
            public void changed(long userId) {
                changed.add(userId);
            }

            @Override
            public void happened(List<Activity> activities) {
                happened.addAll(activities);
            }
        });
    }

    private static SourceTitle title(TitleType type, String scheme, String id) {
        return new SourceTitle(
                type == TitleType.MOVIE ? Source.TMDB : Source.GOODBOOKS,
                Map.of(scheme, id),
                TitleFacts.builder(type, "Title " + id).build());
    }

    private long person(String email) {
        NewUser person = new NewUser(EmailAddress.parse(email).orElseThrow(), "Somebody", "no hash", true);
        return database.write(handle -> new Users(handle).add(person, START).id());
    }

    /** Lets a minute pass. */
    Instant tick() {
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        return clock.now;
    }

    Instant now() {
        return clock.now;
    }

    List<Activity> activities() {
        List<Activity> all = new ArrayList<>();
        library.forEachActivity(all::add);
        return all;
    }

    @Override
    public void close() {
        opened.close();
    }

    private static final class TickingClock extends Clock {
        private volatile Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
