package io.moodreel.server.diary.http;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.diary.DiaryEntry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts entries beside their titles. Thread-safe. */
@Singleton
class DiaryViews {
    private final Catalog catalog;

    DiaryViews(Catalog catalog) {
        this.catalog = catalog;
    }

    /** In their order; an entry whose title has just gone is left out. */
    List<DiaryEntryView> all(List<DiaryEntry> entries) {
        List<Long> ids = entries.stream()
                .map(entry -> entry.watching().titleId())
                .distinct()
                .toList();
        Map<Long, TitleSummary> titles =
                catalog.inOrder(ids).stream().collect(Collectors.toMap(Title::id, TitleSummary::of));
        return entries.stream()
                .filter(entry -> titles.containsKey(entry.watching().titleId()))
                .map(entry ->
                        DiaryEntryView.of(entry, titles.get(entry.watching().titleId())))
                .toList();
    }

    DiaryEntryView one(DiaryEntry entry) {
        return all(List.of(entry)).getFirst();
    }
}
