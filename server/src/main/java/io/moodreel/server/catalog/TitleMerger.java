package io.moodreel.server.catalog;

import io.moodreel.server.platform.database.Counters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Merges one batch of a source's titles inside one transaction: recognise, combine, write only what changed.
 *
 * <p>The batch is worked through in memory after a few set-wise reads, so a row may also meet a title that an earlier
 * row of the same batch made.
 */
final class TitleMerger {
    private final Handle handle;
    private final TitleRecognition recognition;
    private final List<SourceTitle> batch;
    private final Map<Long, Title> stored;
    private final Map<Long, Title> known;
    private final Map<Long, Title> added = new LinkedHashMap<>();
    private final Map<Long, Title> updated = new LinkedHashMap<>();

    TitleMerger(Handle handle, List<SourceTitle> batch) {
        this.handle = handle;
        this.batch = batch;
        this.recognition = new TitleRecognition(handle, batch);
        this.stored = Map.copyOf(recognition.candidates());
        this.known = new HashMap<>(stored);
    }

    MergeCounts merge() {
        long nextId = Counters.take(handle, "title", batch.size());
        long unchanged = 0;
        for (SourceTitle incoming : batch) {
            Long match = recognition.recognise(incoming);
            Title before = match == null ? null : known.get(match);
            Title after = before == null ? create(nextId++, incoming) : combine(before, incoming);
            if (after.equals(before)) {
                unchanged++;
                continue;
            }
            known.put(after.id(), after);
            if (before == null || added.containsKey(after.id())) {
                added.put(after.id(), after);
            } else {
                updated.put(after.id(), after);
            }
            recognition.remember(after);
        }
        write();
        return new MergeCounts(added.size(), updated.size(), unchanged);
    }

    private Title create(long id, SourceTitle incoming) {
        Map<String, String> ids = recognition.idsFreeFor(id, incoming.facts().type(), incoming.ids());
        return new Title(id, incoming.facts(), ids, incoming.source().rank(), 0);
    }

    private Title combine(Title before, SourceTitle incoming) {
        int rank = incoming.source().rank();
        boolean incomingIsBelieved = rank >= before.sourceRank();
        TitleFacts facts = incomingIsBelieved
                ? incoming.facts().completedBy(before.facts())
                : before.facts().completedBy(incoming.facts());
        Map<String, String> ids = recognition.idsFreeFor(before.id(), facts.type(), incoming.ids());
        ids.putAll(before.ids());
        return new Title(before.id(), facts, ids, Math.max(rank, before.sourceRank()), before.revision());
    }

    private void write() {
        List<TitleChange> fresh = withRevision(added);
        List<TitleChange> changed = withRevision(updated);
        TitleStore titles = new TitleStore(handle);
        titles.insert(fresh.stream().map(TitleChange::after).toList());
        titles.update(changed.stream().map(TitleChange::after).toList());
        List<TitleChange> all = new ArrayList<>(fresh);
        all.addAll(changed);
        new TitleIdStore(handle).write(all);
    }

    private List<TitleChange> withRevision(Map<Long, Title> titles) {
        if (titles.isEmpty()) {
            return List.of();
        }
        long revision = Counters.take(handle, "title_revision", titles.size());
        List<TitleChange> changes = new ArrayList<>(titles.size());
        for (Title title : titles.values()) {
            Title after = new Title(title.id(), title.facts(), title.ids(), title.sourceRank(), revision++);
            changes.add(new TitleChange(stored.get(title.id()), after));
        }
        return changes;
    }
}
