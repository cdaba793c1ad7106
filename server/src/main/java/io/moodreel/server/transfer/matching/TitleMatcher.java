package io.moodreel.server.transfer.matching;

import io.moodreel.search.text.TitleHit;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Namesake;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.search.Search;
import io.moodreel.server.transfer.formats.ToldTitle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds titles of files in the catalogue: by an id both have, else by name, and where no name is the same – the title in
 * another language, a subtitle, a typo – by the words of it. Thread-safe.
 */
@ApplicationScoped
public class TitleMatcher {
    private static final List<String> IDS_BY_TRUST =
            List.of("tmdb", "imdb", "goodreads", "isbn13", "goodbooks", "movielens");
    private static final int MOST_NAMESAKES = 20;
    private static final int FOUND_BY_WORDS = 8;
    private static final int LONGEST_QUERY = 200;

    /** Titles by the words of their names, best first. */
    @FunctionalInterface
    public interface ByWords {
        List<Long> find(String name, TitleType type, int limit);
    }

    private final Catalog catalog;
    private final ByWords byWords;

    @Inject
    TitleMatcher(Catalog catalog, Search search) {
        this(catalog, (name, type, limit) -> search.find(name, type, limit).stream()
                .map(TitleHit::id)
                .toList());
    }

    public TitleMatcher(Catalog catalog, ByWords byWords) {
        this.catalog = catalog;
        this.byWords = byWords;
    }

    /** What is found for each, in the order asked for. Some hundreds at a time are best. */
    public List<Match> match(List<ToldTitle> told) {
        Match[] found = new Match[told.size()];
        for (TitleType type : TitleType.values()) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < told.size(); i++) {
                if (told.get(i).type() == type) {
                    places.add(i);
                }
            }
            match(type, told, places, found);
        }
        return List.of(found);
    }

    private void match(TitleType type, List<ToldTitle> told, List<Integer> places, Match[] found) {
        List<Integer> left = new ArrayList<>(places);
        byIds(type, told, left, found);
        judge(told, left, namesakes(type, told, left), found);
        // what has no namesake that fits may have another name here
        left.removeIf(place -> found[place] instanceof Match.Sure);
        Map<Integer, List<Long>> byWord = new HashMap<>();
        for (int place : left) {
            byWord.put(place, words(told.get(place), found[place]));
        }
        judge(told, left, byWord, found);
    }

    private void byIds(TitleType type, List<ToldTitle> told, List<Integer> left, Match[] found) {
        for (String scheme : IDS_BY_TRUST) {
            List<String> values = left.stream()
                    .map(place -> told.get(place).ids().get(scheme))
                    .filter(Objects::nonNull)
                    .toList();
            Map<String, Long> known = values.isEmpty() ? Map.of() : catalog.idsByScheme(type, scheme, values);
            left.removeIf(place -> {
                String value = told.get(place).ids().get(scheme);
                Long title = value == null ? null : known.get(value);
                if (title != null) {
                    found[place] = new Match.Sure(title);
                }
                return title != null;
            });
        }
    }

    private Map<Integer, List<Long>> namesakes(TitleType type, List<ToldTitle> told, List<Integer> places) {
        Map<Integer, Set<String>> keys = new HashMap<>();
        Set<String> all = new HashSet<>();
        for (int place : places) {
            Set<String> own =
                    Names.keys(told.get(place).title(), told.get(place).originalTitle());
            keys.put(place, own);
            all.addAll(own);
        }
        Map<String, List<Namesake>> byKey = new HashMap<>();
        catalog.namesakes(type, all).forEach(one -> byKey.computeIfAbsent(one.key(), key -> new ArrayList<>())
                .add(one));
        Map<Integer, List<Long>> candidates = new HashMap<>();
        keys.forEach((place, own) -> candidates.put(
                place,
                own.stream()
                        .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                        .sorted(nearestYear(told.get(place)).thenComparing(one -> -one.votes()))
                        .map(Namesake::titleId)
                        .distinct()
                        .limit(MOST_NAMESAKES)
                        .toList()));
        return candidates;
    }

    /** A year that is next door counts as the same one, so that votes decide. */
    private static Comparator<Namesake> nearestYear(ToldTitle told) {
        Integer wanted = told.year();
        return Comparator.comparing(one -> {
            Integer year = one.year();
            return wanted == null || year == null || Math.abs(wanted - year) > 1;
        });
    }

    private List<Long> words(ToldTitle told, Match soFar) {
        List<Long> known = soFar instanceof Match.Unsure unsure ? unsure.candidates() : List.of();
        String title = told.title();
        String query = title.length() > LONGEST_QUERY ? title.substring(0, LONGEST_QUERY) : title;
        return Stream.concat(known.stream(), byWords.find(query, told.type(), FOUND_BY_WORDS).stream())
                .distinct()
                .toList();
    }

    private void judge(List<ToldTitle> told, List<Integer> places, Map<Integer, List<Long>> candidates, Match[] found) {
        Set<Long> ids = new LinkedHashSet<>();
        candidates.values().forEach(ids::addAll);
        Map<Long, Title> titles = new HashMap<>();
        catalog.inOrder(List.copyOf(ids)).forEach(title -> titles.put(title.id(), title));
        for (int place : places) {
            List<Title> own = candidates.getOrDefault(place, List.of()).stream()
                    .map(titles::get)
                    .filter(Objects::nonNull)
                    .toList();
            found[place] = Judgement.of(told.get(place), own);
        }
    }
}
