package io.moodreel.server.catalog;

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
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of ours that a source's title is: by the source's own id, then by any id both have, then by
 * normalised title and year when exactly one of ours has them and none of its ids says otherwise.
 */
final class TitleRecognition {
    private record IdKey(TitleType type, String scheme, String value) {}

    private record NameKey(TitleType type, String titleKey, int year) {}

    private final Handle handle;
    private final Map<IdKey, Long> byId = new HashMap<>();
    private final Map<NameKey, Set<Long>> byName = new HashMap<>();
    private final Map<Long, Title> candidates;

    TitleRecognition(Handle handle, List<SourceTitle> batch) {
        this.handle = handle;
        readIds(batch);
        readNames(batch);
        Set<Long> ids = new HashSet<>(byId.values());
        byName.values().forEach(ids::addAll);
        this.candidates = read(ids);
        candidates.values().forEach(this::remember);
    }

    /** Every title of ours that some row of the batch may be, with its ids elsewhere. */
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
        return candidates.get(titleId).ids().containsKey(scheme);
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
        Map<TitleType, List<NameKey>> wanted = batch.stream()
                .filter(title -> title.ids().entrySet().stream()
                        .noneMatch(
                                id -> byId.containsKey(new IdKey(title.facts().type(), id.getKey(), id.getValue()))))
                .map(title -> nameKey(title.facts()))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(NameKey::type));
        wanted.forEach((type, names) -> {
            Set<NameKey> exact = new HashSet<>(names);
            new RowLookup(
                            handle,
                            "SELECT id, title_key, year FROM titles WHERE type = ? AND year IS NOT NULL AND title_key IN",
                            type.wireName())
                    .find(names.stream().map(NameKey::titleKey).toList(), row -> {
                        NameKey found = new NameKey(type, row.getString(2), row.getInt(3));
                        if (exact.contains(found)) {
                            byName.computeIfAbsent(found, key -> new HashSet<>())
                                    .add(row.getLong(1));
                        }
                    });
        });
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
