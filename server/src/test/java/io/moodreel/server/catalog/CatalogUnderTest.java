package io.moodreel.server.catalog;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A catalogue on an empty database, and titles to put into it. */
final class CatalogUnderTest {
    private CatalogUnderTest() {}

    static void onCatalogue(DatabaseUnderTest kind, Consumer<Catalog> test) {
        try (Opened opened = kind.open()) {
            test.accept(new Catalog(opened.database()));
        }
    }

    /** The same catalogue as two processes have it. */
    static void onTwoProcesses(DatabaseUnderTest kind, BiConsumer<Catalog, Catalog> test) {
        try (Opened opened = kind.open();
                Database another = opened.another()) {
            test.accept(new Catalog(opened.database()), new Catalog(another));
        }
    }

    static TitleFactsBuilder film(String title, int year) {
        return TitleFacts.builder(TitleType.MOVIE, title).year(year);
    }

    static SourceTitle tmdb(String id, TitleFacts facts) {
        return new SourceTitle(Source.TMDB, Map.of("tmdb", id), facts);
    }

    static SourceTitle starter(String slug, TitleFacts facts) {
        return new SourceTitle(Source.STARTER, Map.of("starter", slug), facts);
    }

    static SourceTitle movielens(String id, Map<String, String> others, TitleFacts facts) {
        Map<String, String> ids = new HashMap<>(others);
        ids.put("movielens", id);
        return new SourceTitle(Source.MOVIELENS, ids, facts);
    }

    static List<Title> films(Catalog catalog) {
        return titles(catalog, TitleType.MOVIE);
    }

    static List<Title> titles(Catalog catalog, TitleType type) {
        List<Title> titles = new ArrayList<>();
        catalog.forEach(title -> {
            if (title.facts().type() == type) {
                titles.add(title);
            }
        });
        return titles;
    }
}
