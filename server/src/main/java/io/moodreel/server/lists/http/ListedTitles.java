package io.moodreel.server.lists.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.library.Page;
import io.moodreel.server.lists.ListEntry;
import io.moodreel.server.lists.OwnLists;
import io.moodreel.server.lists.TitleList;
import io.moodreel.server.platform.http.PageParameters;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts the titles of lists beside their notes. Thread-safe. */
@Singleton
class ListedTitles {
    private final OwnLists lists;
    private final Catalog catalog;

    ListedTitles(OwnLists lists, Catalog catalog) {
        this.lists = lists;
        this.catalog = catalog;
    }

    /** A title in a list: flat as in any list, with its note. */
    @Schema(description = "A title in a list, with its note")
    record ListedTitle(
            @JsonUnwrapped TitleSummary summary,
            @Schema(required = true, description = "empty for none") String note,
            @Schema(required = true) Instant addedAt) {}

    /** One page of a list. */
    @Schema(description = "One page of a list, in its own order")
    record ListPage(
            @Schema(required = true) List<ListedTitle> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    ListPage page(TitleList list, PageParameters asked) {
        Page<ListEntry> page = lists.page(list, new PageRequest(asked.page(), asked.size()));
        Map<Long, ListEntry> entries =
                page.items().stream().collect(Collectors.toMap(ListEntry::titleId, Function.identity()));
        List<Title> titles =
                catalog.inOrder(page.items().stream().map(ListEntry::titleId).toList());
        List<ListedTitle> items = titles.stream()
                .map(title -> new ListedTitle(
                        TitleSummary.of(title),
                        entries.get(title.id()).note(),
                        entries.get(title.id()).addedAt()))
                .toList();
        return new ListPage(items, asked.page(), asked.size(), page.total());
    }
}
