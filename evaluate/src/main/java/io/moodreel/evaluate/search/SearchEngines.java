package io.moodreel.evaluate.search;

import io.moodreel.search.blend.ScoredTitle;
import io.moodreel.search.blend.WordsAndMeaning;
import io.moodreel.search.embedding.TextEmbedder;
import io.moodreel.search.embedding.TitleText;
import io.moodreel.search.query.Constraint;
import io.moodreel.search.query.QueryUnderstanding;
import io.moodreel.search.query.UnderstoodQuery;
import io.moodreel.search.text.IndexMarker;
import io.moodreel.search.text.TitleDocument;
import io.moodreel.search.text.TitleHit;
import io.moodreel.search.text.TitleIndex;
import io.moodreel.search.text.TitleQuery;
import io.moodreel.search.vector.VectorIndex;
import io.moodreel.search.vector.VectorIndexes;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The server's engines over one catalogue: full text, vectors, understanding, blend. */
public final class SearchEngines implements AutoCloseable {
    private static final int BATCH = 500;
    private static final int CANDIDATES = WordsAndMeaning.CANDIDATES;

    private final TitleIndex index;
    private final VectorIndex vectors;
    private final TextEmbedder embedder;
    private final QueryUnderstanding understanding;

    private SearchEngines(Path folder, TextEmbedder embedder) {
        this.index = TitleIndex.open(folder.resolve("index"));
        this.vectors = VectorIndexes.create(embedder.dimensions());
        this.embedder = embedder;
        this.understanding = new QueryUnderstanding(index::hasTitle);
    }

    /**
     * Indexes and embeds every title.
     *
     * @param folder an empty one for the index
     * @param progress told how many titles are embedded
     */
    public static SearchEngines over(
            List<TitleDocument> titles, Path folder, TextEmbedder embedder, Consumer<Integer> progress) {
        SearchEngines engines = new SearchEngines(folder, embedder);
        engines.index.put(titles);
        engines.index.commit(new IndexMarker("evaluation", 1));
        for (int start = 0; start < titles.size(); start += BATCH) {
            engines.embed(titles.subList(start, Math.min(titles.size(), start + BATCH)));
            progress.accept(engines.vectors.size());
        }
        return engines;
    }

    private void embed(List<TitleDocument> titles) {
        List<float[]> embedded = embedder.passages(titles.stream()
                .map(title ->
                        TitleText.of(title.title(), title.overview(), title.genres(), title.keywords(), title.people()))
                .toList());
        for (int i = 0; i < titles.size(); i++) {
            vectors.put(titles.get(i).id(), embedded.get(i));
        }
    }

    /** What is compared: words, meaning and both, of the wish as it is and of the wish understood. */
    public List<WayOfSearching> ways() {
        return List.of(
                new WayOfSearching("words as you type", this::asYouType),
                new WayOfSearching("words", wish -> ids(byWords(asWritten(wish)))),
                new WayOfSearching("meaning", wish -> ids(byMeaning(asWritten(wish)))),
                new WayOfSearching("blend", wish -> ids(blended(asWritten(wish)))),
                new WayOfSearching("words, understood", wish -> ids(byWords(understood(wish)))),
                new WayOfSearching("meaning, understood", wish -> ids(byMeaning(understood(wish)))),
                new WayOfSearching("blend, understood", wish -> ids(blended(understood(wish)))));
    }

    private static List<Long> ids(List<ScoredTitle> titles) {
        return titles.stream().map(ScoredTitle::id).toList();
    }

    private static UnderstoodQuery asWritten(String wish) {
        return new UnderstoodQuery(wish, List.of());
    }

    private UnderstoodQuery understood(String wish) {
        return understanding.understand(wish, Set.of());
    }

    /** The box that completes titles, given a whole wish. */
    private List<Long> asYouType(String wish) {
        return index.search(new TitleQuery(wish, null, CANDIDATES)).stream()
                .map(TitleHit::id)
                .toList();
    }

    private List<ScoredTitle> byWords(UnderstoodQuery query) {
        if (query.text().isBlank()) {
            List<Long> ids = index.mostPopular(query.constraints(), CANDIDATES);
            return IntStream.range(0, ids.size())
                    .mapToObj(i -> new ScoredTitle(ids.get(i), ids.size() - i))
                    .toList();
        }
        return index.searchSentence(new TitleQuery(query.text(), null, CANDIDATES), query.constraints()).stream()
                .map(hit -> new ScoredTitle(hit.id(), hit.score()))
                .toList();
    }

    private List<ScoredTitle> byMeaning(UnderstoodQuery query) {
        if (query.text().isBlank()) {
            return List.of();
        }
        List<Constraint> constraints = query.constraints();
        return vectors
                .nearest(
                        embedder.query(query.text()),
                        CANDIDATES,
                        constraints.isEmpty() ? _ -> true : index.matching(constraints))
                .stream()
                .map(hit -> new ScoredTitle(hit.id(), hit.similarity()))
                .toList();
    }

    private List<ScoredTitle> blended(UnderstoodQuery query) {
        return WordsAndMeaning.blend(byWords(query), byMeaning(query), CANDIDATES);
    }

    @Override
    public void close() {
        vectors.close();
        index.close();
    }
}
