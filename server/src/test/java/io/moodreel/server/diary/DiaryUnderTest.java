package io.moodreel.server.diary;

import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.Library;
import io.moodreel.server.library.OwnRatings;
import io.moodreel.server.library.Shelves;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A diary with the library behind it on a real database: two films, two people, a clock that stands. */
final class DiaryUnderTest implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-01T20:00:00Z");

    final Database database;
    final Shelves shelves;
    final OwnRatings ratings;
    final Likes likes;
    final Diary diary;
    final long film;
    final long otherFilm;
    final long ada;
    final long ben;

    private final Opened opened;

    DiaryUnderTest(DatabaseUnderTest kind) {
        opened = kind.open();
        database = opened.database();
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Library library = new Library(database);
        ratings = new OwnRatings(database, library, clock);
        shelves = new Shelves(database, library, clock);
        likes = new Likes(database, clock);
        diary = new Diary(database, ratings, shelves, likes, clock);
        Catalog catalog = new Catalog(database);
        catalog.merge(List.of(film("1"), film("2")));
        Map<String, Long> films = catalog.idsByScheme(TitleType.MOVIE, "tmdb", List.of("1", "2"));
        film = films.get("1");
        otherFilm = films.get("2");
        ada = person("ada@example.org");
        ben = person("ben@example.org");
    }

    private static SourceTitle film(String id) {
        return new SourceTitle(
                Source.TMDB,
                Map.of("tmdb", id),
                TitleFacts.builder(TitleType.MOVIE, "Title " + id).build());
    }

    private long person(String email) {
        NewUser person = new NewUser(EmailAddress.parse(email).orElseThrow(), "Somebody", "no hash", true);
        return database.write(handle -> new Users(handle).add(person, NOW).id());
    }

    @Override
    public void close() {
        opened.close();
    }
}
