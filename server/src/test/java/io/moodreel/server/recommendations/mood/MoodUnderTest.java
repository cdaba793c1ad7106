package io.moodreel.server.recommendations.mood;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.LearnedFit;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.Activity;
import io.moodreel.server.library.ActivityKind;
import io.moodreel.server.library.Library;
import io.moodreel.server.library.OwnRatings;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.search.ListsUnderTest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Moods over a real database with twenty films of each genre, people, and a clock that moves when told. */
final class MoodUnderTest implements AutoCloseable {
    private static final List<String> GENRES = List.of("Comedy", "Drama", "Horror", "Western", "Fantasy");
    private static final int FILMS_OF_EACH = 20;

    final Database database;
    final Catalog catalog;
    final ListsUnderTest lists;
    final Library library;
    final OwnRatings ratings;
    final Set<Long> declined = new HashSet<>();
    final MoodRows rows;

    private final Opened opened;
    private final MovableClock clock = new MovableClock();
    private final Map<String, Long> films;
    private MoodEvidence evidence;
    private MoodContext context;
    private int people;

    MoodUnderTest(DatabaseUnderTest kind, Path folder) {
        opened = kind.open();
        database = opened.database();
        catalog = new Catalog(database);
        lists = new ListsUnderTest(catalog, folder);
        library = new Library(database);
        ratings = new OwnRatings(database, library, clock);
        films = films();
        evidence = freshEvidence();
        context = new MoodContext(evidence, new UsualShares(lists));
        rows = new MoodRows(catalog, lists, library, context, new DefaultGate());
        evidence.readAll();
    }

    private Map<String, Long> films() {
        Map<String, SourceTitle> titles = new LinkedHashMap<>();
        for (String genre : GENRES) {
            for (int i = 0; i < FILMS_OF_EACH; i++) {
                String name = genre + " " + i;
                titles.put(
                        name,
                        new SourceTitle(
                                Source.TMDB,
                                Map.of("tmdb", name),
                                TitleFacts.builder(TitleType.MOVIE, name)
                                        .year(2000)
                                        .genres(List.of(genre))
                                        .languages(List.of("en"))
                                        .votes(8 - i / 100.0, 5_000)
                                        .build()));
            }
        }
        catalog.merge(List.copyOf(titles.values()));
        return catalog.idsByScheme(TitleType.MOVIE, "tmdb", titles.keySet());
    }

    private MoodEvidence freshEvidence() {
        MoodEvidence fresh = new MoodEvidence(
                library,
                new TitleGenres(catalog),
                new Declined() {
                    @Override
                    public boolean contains(long userId) {
                        return declined.contains(userId);
                    }

                    @Override
                    public Set<Long> everybody() {
                        return declined;
                    }
                },
                database,
                clock);
        library.addFollower(fresh);
        return fresh;
    }

    /** As after a restart. */
    void restart() {
        evidence = freshEvidence();
        context = new MoodContext(evidence, new UsualShares(lists));
    }

    void readAll() {
        evidence.readAll();
    }

    /** What the background does every other second, and time for what was kept to be forgotten. */
    void settle() {
        context.refresh();
    }

    void changed(long user) {
        evidence.changed(user);
    }

    long person() {
        people++;
        NewUser person = new NewUser(
                EmailAddress.parse("person" + people + "@example.org").orElseThrow(), "Somebody", "no hash", true);
        return database.write(handle -> new Users(handle).add(person, clock.now).id());
    }

    long film(String genre, int number) {
        return films.get(genre + " " + number);
    }

    void act(long user, ActivityKind kind, long film, @Nullable Mood mood) {
        library.record(new Activity(user, film, kind, null, mood, clock.now));
    }

    /** The same as another process of the same database does it: nobody here is told. */
    void finishElsewhere(long user, Mood mood, String genre, int count) {
        try (Database another = opened.another()) {
            Library others = new Library(another);
            for (int i = 0; i < count; i++) {
                others.record(new Activity(user, film(genre, i), ActivityKind.FINISH, null, mood, clock.now));
            }
        }
    }

    /** Finishes the first films of a genre. */
    void finish(long user, Mood mood, String genre, int count) {
        for (int i = 0; i < count; i++) {
            act(user, ActivityKind.FINISH, film(genre, i), mood);
        }
    }

    void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    LearnedFit fit(Mood mood, long user) {
        return context.learned(Optional.of(mood), MoodMode.MATCH, OptionalLong.of(user));
    }

    LearnedFit guestsFit(Mood mood) {
        return context.learned(Optional.of(mood), MoodMode.MATCH, OptionalLong.empty());
    }

    long heldBytes() {
        return evidence.heldBytes().get("mood evidence");
    }

    @Override
    public void close() {
        lists.close();
        opened.close();
    }

    private static final class MovableClock extends Clock {
        private volatile Instant now = Instant.parse("2026-03-01T20:00:00Z");

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
