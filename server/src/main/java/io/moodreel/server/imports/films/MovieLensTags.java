package io.moodreel.server.imports.films;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.Numbers;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.files.Row;
import io.moodreel.server.imports.run.ImportCounts;
import io.moodreel.server.imports.run.Rejects;
import io.moodreel.server.imports.run.RowImport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of {@code tags.csv}: what people call a film becomes its keywords. */
final class MovieLensTags implements RowImport<CsvCells> {
    static final String TAGS = "tags";

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    private record Tag(Row<?> row, String movieId, String text) {}

    private final Catalog catalog;
    private final ImportCounts counts;
    private final List<Tag> batch = new ArrayList<>();

    MovieLensTags(Catalog catalog, ImportCounts counts) {
        this.catalog = catalog;
        this.counts = counts;
    }

    @Override
    public void take(Row.Whole<CsvCells> row) throws RejectedRowException {
        CsvCells cells = row.content();
        String movieId = Long.toString(Numbers.id(cells, "movieId"));
        String text = cells.line("tag").toLowerCase(Locale.ROOT);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new RejectedRowException(
                    "the tag's length is %d; a keyword has %d to %d characters".formatted(length, SHORTEST, LONGEST));
        }
        batch.add(new Tag(row, movieId, text));
    }

    @Override
    public void flush(Rejects rejects) throws IOException {
        Map<String, Set<String>> tags = new LinkedHashMap<>();
        Map<String, Long> titleIds = titleIds();
        for (Tag tag : batch) {
            if (!titleIds.containsKey(tag.movieId())) {
                rejects.add(tag.row(), "movieId %s is not in movies.csv".formatted(tag.movieId()));
                continue;
            }
            tags.computeIfAbsent(tag.movieId(), movieId -> new LinkedHashSet<>())
                    .add(tag.text());
            counts.add(TAGS, 1);
        }
        addKeywords(tags, titleIds);
        batch.clear();
    }

    private Map<String, Long> titleIds() {
        Set<String> movieIds = batch.stream().map(Tag::movieId).collect(Collectors.toSet());
        return catalog.idsByScheme(TitleType.MOVIE, Source.MOVIELENS.scheme(), movieIds);
    }

    /** Films are told by the names they have already, so that nothing but their keywords changes. */
    private void addKeywords(Map<String, Set<String>> tags, Map<String, Long> titleIds) {
        Map<Long, Title> titles =
                catalog
                        .inOrder(tags.keySet().stream()
                                .map(titleIds::get)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Title::id, title -> title));
        List<SourceTitle> changed = new ArrayList<>();
        tags.forEach((movieId, words) -> {
            Title title = titles.get(titleIds.get(movieId));
            if (title != null && !title.facts().keywords().containsAll(words)) {
                changed.add(withKeywords(movieId, title.facts(), words));
            }
        });
        catalog.merge(changed);
    }

    /** The known keywords stay first: a second import then finds them in the order it would write them. */
    private static SourceTitle withKeywords(String movieId, TitleFacts known, Set<String> words) {
        Set<String> keywords = new LinkedHashSet<>(known.keywords());
        keywords.addAll(words);
        TitleFacts facts = TitleFacts.builder(known.type(), known.title())
                .originalTitle(known.originalTitle())
                .year(known.year())
                .keywords(List.copyOf(keywords))
                .build();
        return new SourceTitle(Source.MOVIELENS, Map.of(Source.MOVIELENS.scheme(), movieId), facts);
    }
}
