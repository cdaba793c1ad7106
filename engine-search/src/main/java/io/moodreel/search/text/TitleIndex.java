package io.moodreel.search.text;

import io.moodreel.search.query.Constraint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * A full-text index over titles in a directory on disk, which also lists them by facts, with one writer per directory. Safe for any thread: searches
 * never wait, changes wait for each other.
 *
 * <p>Changes ({@link #put}, {@link #delete}, {@link #clear}) become visible and durable together with the next {@link
 * #commit}; what is not committed is forgotten on {@link #close} or a crash. The index is a copy of the catalogue: when
 * it turns out damaged, {@link DamagedIndexException}, it is thrown away and filled anew.
 *
 * <p>Every method throws {@link UncheckedIOException} when the disk fails – is full, for one – and {@link
 * DamagedIndexException} when files turn out damaged only now. Searches may still be answered then, from the last
 * commit; before the next change {@link #reopen} the index.
 */
public final class TitleIndex implements AutoCloseable {

    private final Path path;
    private volatile IndexWriter writer;
    private volatile SearcherManager searchers;
    private volatile Optional<IndexMarker> marker;

    private TitleIndex(Path path, IndexWriter writer) throws IOException {
        this.path = path;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new LevelSearchers());
        this.marker = CommitData.marker(IndexStore.commitData(writer));
    }

    /**
     * Opens the index in a directory; a directory that is missing or empty becomes an empty index.
     *
     * @throws DamagedIndexException when the index cannot be used
     * @throws UncheckedIOException when it is open elsewhere or the disk refuses
     */
    public static TitleIndex open(Path directory) {
        IndexWriter writer = IndexStore.open(directory);
        try {
            return new TitleIndex(directory, writer);
        } catch (IOException e) {
            IndexStore.abandon(writer, writer.getDirectory(), e);
            throw IndexStore.translated(directory, e);
        }
    }

    /**
     * Opens the index in a directory, and a new, empty one without a marker in its place when it is damaged.
     *
     * @throws UncheckedIOException when it is open elsewhere or the disk refuses
     */
    public static TitleIndex openOrRecreate(Path directory) {
        try {
            return open(directory);
        } catch (DamagedIndexException damaged) {
            IndexStore.delete(directory);
            return open(directory);
        }
    }

    /**
     * Goes back to the last commit with a fresh writer, after a change that failed: Lucene closes one that a disk has let
     * down. An index that turns out damaged begins anew, empty and without a marker. Searches are answered all the time.
     *
     * @throws UncheckedIOException when the disk refuses still; searches go on as before
     */
    public synchronized void reopen() {
        try {
            writer.rollback();
            TitleIndex fresh = openOrRecreate(path);
            SearcherManager before = searchers;
            Directory directoryBefore = writer.getDirectory();
            writer = fresh.writer;
            searchers = fresh.searchers;
            marker = fresh.marker;
            before.close();
            directoryBefore.close();
        } catch (IOException e) {
            throw IndexStore.translated(path, e);
        }
    }

    /** Adds titles; one whose id is there already is replaced. */
    public void put(Collection<TitleDocument> titles) {
        change(() -> {
            for (TitleDocument title : titles) {
                writer.updateDocument(TitleFields.id(title.id()), LuceneDocument.of(title));
            }
        });
    }

    /** Removes the titles with these ids; unknown ones are ignored. */
    public void delete(Collection<Long> ids) {
        change(() -> writer.deleteDocuments(ids.stream().map(TitleFields::id).toArray(Term[]::new)));
    }

    /** Removes every title. */
    public void clear() {
        change(writer::deleteAll);
    }

    /** Makes all changes so far durable and visible to the searches that follow, and remembers which state this is. */
    public void commit(IndexMarker newMarker) {
        change(() -> {
            writer.setLiveCommitData(CommitData.of(Optional.of(newMarker)).entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
            marker = Optional.of(newMarker);
        });
    }

    /** The marker of the last commit; empty for an index that never had one. */
    public Optional<IndexMarker> marker() {
        return marker;
    }

    /** The titles that match, best first; none for a text without letters and digits. */
    public List<TitleHit> search(TitleQuery query) {
        return search(query, List.of());
    }

    /** {@link #search(TitleQuery)} among the titles that satisfy every constraint. */
    List<TitleHit> search(TitleQuery query, List<Constraint> constraints) {
        return withSearcher(
                searcher -> StagedSearch.inAllWays(searcher, query, constraints).hits());
    }

    /**
     * The titles that match a wish in whole sentences, best first: those with every word, then those with any of its
     * telling words, in any form. For lists to be blended with others; not meant for as-you-type search.
     */
    public List<TitleHit> searchSentence(TitleQuery query, List<Constraint> constraints) {
        return withSearcher(searcher -> new SentenceSearch(searcher, query, constraints).hits());
    }

    /** All titles that satisfy every constraint. */
    public IdSet matching(List<Constraint> constraints) {
        return withSearcher(searcher -> ConstrainedTitles.ids(searcher, constraints));
    }

    /** The ids of the titles with most votes among those that satisfy every constraint; at most {@code count}. */
    public List<Long> mostPopular(List<Constraint> constraints, int count) {
        return withSearcher(
                searcher -> TitleList.first(searcher, ConstrainedTitles.query(constraints), ListOrder.POPULAR, count));
    }

    /** Whether the text, as a whole, is the title or the original title of one; case, accents and punctuation aside. */
    public boolean hasTitle(String text) {
        List<String> words = Words.of(text, TitleQuery.MOST_WORDS);
        if (words.isEmpty()) {
            return false;
        }
        String key = Words.key(words);
        return withSearcher(searcher -> searcher.getIndexReader().docFreq(new Term(TitleFields.TITLE_KEY, key)) > 0
                || searcher.getIndexReader().docFreq(new Term(TitleFields.ORIGINAL_TITLE_KEY, key)) > 0);
    }

    /** What a query's words have in common with titles, weighed by how telling they are in this index. */
    public WordsInCommon wordsInCommon(String query) {
        List<String> texts = Words.of(query, TitleQuery.MOST_WORDS);
        if (texts.isEmpty()) {
            return new WordsInCommon(texts);
        }
        return withSearcher(
                searcher -> new WordsInCommon(QueryWords.weighed(texts, new KnownWords(searcher)).telling().stream()
                        .map(QueryWord::text)
                        .toList()));
    }

    /** The ids of the listed titles from number {@code offset} on, in the order asked for; at most {@code size}. */
    public List<Long> list(TitleListQuery query, long offset, int size) {
        return withSearcher(searcher -> new TitleList(searcher, query).ids(offset, size));
    }

    /** How many titles a list has in all. */
    public long count(TitleListQuery query) {
        return withSearcher(searcher -> new TitleList(searcher, query).count());
    }

    /** What the titles of a kind can be filtered by; looks at every one of them. */
    public ListFacets facets(String type) {
        TitleTypes.require(type);
        return withSearcher(searcher -> FacetCounter.of(searcher, type));
    }

    /** Number of titles that a search sees. */
    public long size() {
        return withSearcher(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    /**
     * Bytes of the write buffer and of all files. The files are mapped, not read in: the system drops their pages when
     * memory is short, so this is an upper bound.
     */
    public synchronized long memoryBytes() {
        try {
            long bytes = writer.ramBytesUsed();
            for (String file : writer.getDirectory().listAll()) {
                bytes += writer.getDirectory().fileLength(file);
            }
            return bytes;
        } catch (IOException e) {
            throw IndexStore.translated(path, e);
        }
    }

    /** Forgets uncommitted changes and lets go of the directory. */
    @Override
    public void close() {
        change(() -> {
            searchers.close();
            writer.close();
            writer.getDirectory().close();
        });
    }

    private synchronized void change(Change change) {
        try {
            change.run();
        } catch (IOException e) {
            throw IndexStore.translated(path, e);
        }
    }

    private <T> T withSearcher(Look<T> look) {
        try {
            SearcherManager manager = searchers;
            IndexSearcher searcher = acquire(manager);
            while (searcher == null) {
                manager = searchers;
                searcher = acquire(manager);
            }
            try {
                return look.at(searcher);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            throw IndexStore.translated(path, e);
        }
    }

    /** Null when {@link #reopen} has just put another in the place of this manager. */
    private @Nullable IndexSearcher acquire(SearcherManager manager) throws IOException {
        try {
            return manager.acquire();
        } catch (AlreadyClosedException closed) {
            if (manager == searchers) {
                throw closed;
            }
            return null;
        }
    }

    @FunctionalInterface
    private interface Change {
        void run() throws IOException;
    }

    @FunctionalInterface
    private interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    /** Searchers with our scoring and without Lucene's query cache, which would hold up to 32 MB for little. */
    private static final class LevelSearchers extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new LevelSimilarity());
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
