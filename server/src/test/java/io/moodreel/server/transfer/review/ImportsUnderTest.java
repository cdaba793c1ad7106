package io.moodreel.server.transfer.review;

import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.diary.Diary;
import io.moodreel.server.diary.Likes;
import io.moodreel.server.library.BroughtLibrary;
import io.moodreel.server.library.Library;
import io.moodreel.server.library.OwnRatings;
import io.moodreel.server.library.Shelves;
import io.moodreel.server.lists.OwnLists;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.personal.PersonalFile;
import io.moodreel.server.transfer.export.LibraryFiles;
import io.moodreel.server.transfer.export.WholeLibrary;
import io.moodreel.server.transfer.formats.LibraryReader;
import io.moodreel.server.transfer.formats.UnreadableFileException;
import io.moodreel.server.transfer.matching.TitleMatcher;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Imports with everything they write to on a real database: films "Film 0" of 1950 and so on, two people, a clock that stands. */
final class ImportsUnderTest implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-01T20:00:00Z");

    final Database database;
    final Catalog catalog;
    final BroughtLibrary library;
    final OwnRatings ratings;
    final Shelves shelves;
    final Likes likes;
    final Diary diary;
    final OwnLists lists;
    final LibraryImports imports;
    final ImportMatching matching;
    /** Titles somebody was told of, for they had waited for them. */
    final List<Long> told = new CopyOnWriteArrayList<>();

    final long ada;
    final long ben;

    private final Opened opened;
    private final LibraryFiles files;

    ImportsUnderTest(DatabaseUnderTest kind, int films) {
        opened = kind.open();
        database = opened.database();
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Library activities = new Library(database);
        library = new BroughtLibrary(database, activities, clock);
        ratings = new OwnRatings(database, activities, clock);
        shelves = new Shelves(database, activities, clock);
        likes = new Likes(database, clock);
        diary = new Diary(database, ratings, shelves, likes, clock);
        lists = new OwnLists(database, clock);
        catalog = new Catalog(database);
        addFilms(0, films);
        imports = new LibraryImports(database, library, likes, diary, lists, clock);
        TitleMatcher matcher = new TitleMatcher(catalog, (name, type, limit) -> List.of());
        matching = new ImportMatching(
                database, catalog, matcher, imports, (user, titles) -> titles.forEach(title -> told.add(title)));
        files = new LibraryFiles(new WholeLibrary(library, likes, diary, lists, catalog));
        ada = person("ada@example.org");
        ben = person("ben@example.org");
    }

    void addFilms(int from, int to) {
        for (int at = from; at < to; at += 1_000) {
            catalog.merge(IntStream.range(at, Math.min(to, at + 1_000))
                    .mapToObj(ImportsUnderTest::film)
                    .toList());
        }
    }

    private static SourceTitle film(int number) {
        return new SourceTitle(
                Source.TMDB,
                Map.of("tmdb", Integer.toString(number + 1)),
                TitleFacts.builder(TitleType.MOVIE, "Film " + number)
                        .year(year(number))
                        .build());
    }

    static int year(int number) {
        return 1950 + number % 60;
    }

    long film(String tmdb) {
        return catalog.idsByScheme(TitleType.MOVIE, "tmdb", List.of(tmdb)).get(tmdb);
    }

    private long person(String email) {
        NewUser person = new NewUser(EmailAddress.parse(email).orElseThrow(), "Somebody", "no hash", true);
        return database.write(handle -> new Users(handle).add(person, NOW).id());
    }

    /** Stages a file and looks for its titles. */
    LibraryImport staged(long user, String name, String text) {
        try {
            LibraryImport staged =
                    imports.stage(user, name, LibraryReader.read(name, text.getBytes(StandardCharsets.UTF_8)));
            matching.match(staged.id());
            return imports.find(user, staged.id());
        } catch (UnreadableFileException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    LibraryImport applied(long user, String name, String text) {
        return imports.apply(user, staged(user, name, text).id());
    }

    /** What is handed out about a person, by name. */
    Map<String, String> export(long user) {
        Map<String, String> texts = new TreeMap<>();
        for (PersonalFile file : files.files(user)) {
            StringWriter text = new StringWriter();
            try {
                file.content().writeTo(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            texts.put(file.name(), text.toString());
        }
        return texts;
    }

    @Override
    public void close() {
        opened.close();
    }
}
