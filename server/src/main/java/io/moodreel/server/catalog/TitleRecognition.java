package io.moodreel.server.catalog;

import io.moodreel.server.platform.database.Json;
import io.moodreel.server.platform.database.RowLookup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of ours that a source's title is: by the source's own id, then by any id both have, then by
 * normalised title and year when exactly one of ours has them and none of its ids says otherwise.
 */
final class TitleRecognition {
    private record IdKey(TitleType type, String scheme, String value) {}

    private record NameKey(TitleType type, String titleKey, int year) {}

    private static final String NAMESAKES =
            """
            SELECT id, type, title_key, year, ids FROM titles
            JOIN (VALUES <wanted>) AS wanted ON type = column1 AND title_key = column2 AND year = column3
            """;

    private final Handle handle;
    private final Map<IdKey, Long> byId = new HashMap<>();
    private final Map<NameKey, Set<Long>> byName = new HashMap<>();
    /** Which places have an id for a title. */
    private final Map<Long, Set<String>> schemes = new HashMap<>();

    private final Map<Long, Title> candidates;

    TitleRecognition(Handle handle, List<SourceTitle> batch) {
        this.handle = handle;
        readIds(batch);
        readNames(batch);
        this.candidates = read(possibleMatches(batch));
        List.copyOf(candidates.values()).forEach(this::remember);
    }

    /** Every title of ours that some row of the batch may turn out to be. */
    Map<Long, Title> candidates() {
        return candidates;
    }

    @Nullable
    Long recognise(SourceTitle incoming) {
        TitleType type = incoming.facts().type();
        String own = incoming.source().scheme();
        Long match = byId.get(new IdKey(type, own, incoming.ids().get(own)));
        if (match != null) {
            return match;
        }
        // descending, so that tmdb is asked before imdb, and always in the same order
        for (Map.Entry<String, String> id :
                new TreeMap<>(incoming.ids()).descendingMap().entrySet()) {
            match = byId.get(new IdKey(type, id.getKey(), id.getValue()));
            if (match != null && !contradicts(match, own)) {
                return match;
            }
        }
        return byNameAlone(incoming);
    }

    /** Those ids that no title but {@code titleId} has. */
    Map<String, String> idsFreeFor(long titleId, TitleType type, Map<String, String> ids) {
        Map<String, String> free = new HashMap<>(ids);
        free.entrySet().removeIf(id -> {
            Long owner = byId.get(new IdKey(type, id.getKey(), id.getValue()));
            return owner != null && owner != titleId;
        });
        return free;
    }

    /** Lets later rows of the batch find a title as it is now. */
    void remember(Title title) {
        candidates.put(title.id(), title);
        schemes.put(title.id(), title.ids().keySet());
        TitleType type = title.facts().type();
        title.ids().forEach((scheme, value) -> byId.putIfAbsent(new IdKey(type, scheme, value), title.id()));
        NameKey name = nameKey(title.facts());
        if (name != null) {
            byName.computeIfAbsent(name, key -> new HashSet<>()).add(title.id());
        }
    }

    private @Nullable Long byNameAlone(SourceTitle incoming) {
        NameKey name = nameKey(incoming.facts());
        Set<Long> namesakes = name == null ? Set.of() : byName.getOrDefault(name, Set.of());
        if (namesakes.size() != 1) {
            return null;
        }
        Long only = namesakes.iterator().next();
        boolean contradicted = incoming.ids().keySet().stream().anyMatch(scheme -> contradicts(only, scheme));
        return contradicted ? null : only;
    }

    /** Two different ids under one scheme are two different titles. */
    private boolean contradicts(long titleId, String scheme) {
        return schemes.getOrDefault(titleId, Set.of()).contains(scheme);
    }

    private void readIds(List<SourceTitle> batch) {
        Map<TitleType, Map<String, Set<String>>> wanted = new HashMap<>();
        for (SourceTitle title : batch) {
            Map<String, Set<String>> schemes =
                    wanted.computeIfAbsent(title.facts().type(), type -> new HashMap<>());
            title.ids().forEach((scheme, value) -> schemes.computeIfAbsent(scheme, key -> new HashSet<>())
                    .add(value));
        }
        TitleIdStore store = new TitleIdStore(handle);
        wanted.forEach((type, schemes) -> schemes.forEach((scheme, values) -> store.find(type, scheme, values)
                .forEach((value, titleId) -> byId.put(new IdKey(type, scheme, value), titleId))));
    }

    /** Only for rows whose ids are all new: the others are recognised already. */
    private void readNames(List<SourceTitle> batch) {
        List<List<Object>> wanted = batch.stream()
                .filter(title -> title.ids().entrySet().stream()
                        .noneMatch(
                                id -> byId.containsKey(new IdKey(title.facts().type(), id.getKey(), id.getValue()))))
                .map(title -> nameKey(title.facts()))
                .filter(Objects::nonNull)
                .map(name -> List.<Object>of(name.type().wireName(), name.titleKey(), name.year()))
                .toList();
        new RowLookup(handle, NAMESAKES).find(wanted, row -> {
            NameKey name = new NameKey(TitleType.of(row.getString(2)), row.getString(3), row.getInt(4));
            long id = row.getLong(1);
            byName.computeIfAbsent(name, key -> new HashSet<>()).add(id);
            schemes.put(id, Json.map(row.getString(5)).keySet());
        });
    }

    /** A namesake of which an id says that it is another stays one however the batch goes on: titles lose no ids. */
    private Set<Long> possibleMatches(List<SourceTitle> batch) {
        Set<Long> ids = new HashSet<>(byId.values());
        batch.stream().map(this::byNameAlone).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }

    private Map<Long, Title> read(Collection<Long> ids) {
        Map<Long, Title> titles = new HashMap<>();
        new TitleStore(handle).inOrder(new ArrayList<>(ids)).forEach(title -> titles.put(title.id(), title));
        return titles;
    }

    private static @Nullable NameKey nameKey(TitleFacts facts) {
        Integer year = facts.year();
        return year == null ? null : new NameKey(facts.type(), TitleKey.of(facts.title()), year);
    }
}
