package io.moodreel.server.metadata;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.MergeCounts;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes what sources tell part of the catalogue, where it is indexed and embedded like every title. Thread-safe. */
@ApplicationScoped
public class Arrivals {
    private final Catalog catalog;

    Arrivals(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What came of titles that arrived.
     *
     * @param ids ours, in the source's order
     */
    public record Taken(List<Long> ids, MergeCounts counts) {}

    /** Merges titles of one source and one kind, all or nothing. */
    public Taken take(List<SourceTitle> titles) {
        if (titles.isEmpty()) {
            return new Taken(List.of(), new MergeCounts(0, 0, 0));
        }
        Map<String, Title> known = known(titles);
        MergeCounts counts = catalog.merge(titles.stream()
                .map(title -> withoutForgetting(title, known.get(ownId(title))))
                .toList());
        Map<String, Long> ids = ids(titles);
        return new Taken(
                titles.stream()
                        .map(title -> ids.get(ownId(title)))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                counts);
    }

    /** Titles of ours by the source's own ids. */
    public Map<String, Title> known(List<SourceTitle> titles) {
        if (titles.isEmpty()) {
            return Map.of();
        }
        Map<String, Long> ids = ids(titles);
        Map<Long, Title> ours = catalog.inOrder(new ArrayList<>(ids.values())).stream()
                .collect(Collectors.toMap(Title::id, Function.identity(), (one, same) -> one));
        Map<String, Title> known = new LinkedHashMap<>();
        ids.forEach((theirs, our) -> {
            if (ours.containsKey(our)) {
                known.put(theirs, ours.get(our));
            }
        });
        return known;
    }

    private Map<String, Long> ids(List<SourceTitle> titles) {
        TitleType type = titles.getFirst().facts().type();
        String scheme = titles.getFirst().source().scheme();
        return catalog.idsByScheme(
                type, scheme, titles.stream().map(Arrivals::ownId).toList());
    }

    static String ownId(SourceTitle title) {
        return Objects.requireNonNull(title.ids().get(title.source().scheme()));
    }

    /** A list names only the language a film was made in; that must not take away the others we know of. */
    private static SourceTitle withoutForgetting(SourceTitle title, @Nullable Title known) {
        if (known == null) {
            return title;
        }
        List<String> ours = known.facts().languages();
        return ours.containsAll(title.facts().languages())
                ? new SourceTitle(title.source(), title.ids(), title.facts().in(ours))
                : title;
    }
}
