package io.moodreel.bench.search;

import io.moodreel.bench.Folders;
import io.moodreel.bench.Statistics;
import io.moodreel.bench.generated.GeneratedTitle;
import io.moodreel.bench.generated.TitleGenerator;
import io.moodreel.bench.search.SearchOptions.Part;
import io.moodreel.search.blend.WordsAndMeaning;
import io.moodreel.search.text.IndexMarker;
import io.moodreel.search.text.ListFacts;
import io.moodreel.search.text.TitleDocument;
import io.moodreel.search.text.TitleIndex;
import io.moodreel.search.text.TitleQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.ToLongFunction;

/**
 * Builds an index of generated titles of each size, asks it what people type and opens lists, one at a time; and asks a
 * server for wishes in plain words.
 */
public final class SearchBench {
    private static final long SEED = 42;
    private static final int QUERIES = 400;
    private static final int WARM_UP_ROUNDS = 3;
    private static final int LIMIT = 10;
    private static final int LISTS = 100;
    private static final int LIST_PAGE = 24;
    private static final int PUT_AT_ONCE = 1_000;
    private static final double MEGABYTE = 1024 * 1024;

    /** So that no answer can be left out as unused. */
    private static volatile long answered;

    private SearchBench() {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        Optional<SearchOptions> options = SearchOptions.read(arguments);
        if (options.isEmpty()) {
            System.err.println(SearchOptions.USAGE);
            System.exit(2);
        }
        System.out.printf(
                Locale.ROOT,
                "Search over generated titles, seed %d; %d cores, Java %s%n",
                SEED,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        for (Part part : options.get().parts()) {
            for (int size : options.get().sizes(part)) {
                switch (part) {
                    case TEXT -> measure(size);
                    case EMBEDDING -> EmbeddingBench.measure(size);
                    case VECTORS -> VectorBench.measure(size, options.get().vectors());
                    case HTTP -> WishesOverHttp.measure(size);
                }
            }
        }
    }

    private static void measure(int size) throws IOException {
        Path folder = Files.createTempDirectory("moodreel-search");
        try (TitleIndex index = TitleIndex.open(folder)) {
            long start = System.nanoTime();
            fill(index, size);
            System.out.printf(
                    Locale.ROOT,
                    "%n== full text, %,d titles: indexed in %.1f s, %,.0f MiB on disk; %d queries a kind, top %d%n%-40s %8s %8s %8s%n",
                    size,
                    (System.nanoTime() - start) / 1e9,
                    Folders.size(folder) / MEGABYTE,
                    QUERIES,
                    LIMIT,
                    "milliseconds",
                    "p50",
                    "p95",
                    "p99");
            List<double[]> all = new ArrayList<>();
            for (TypedQueries kind : TypedQueries.values()) {
                double[] times =
                        time(kind.some(QUERIES, size, SEED), text -> index.search(new TitleQuery(text, null, LIMIT))
                                .size());
                all.add(times);
                print(kind.description(), times);
            }
            print("a wish in plain words, first 100", time(SpokenWishes.some(QUERIES, SEED), text -> index.searchSentence(
                            new TitleQuery(text, null, WordsAndMeaning.CANDIDATES), List.of())
                    .size()));
            print("all texts typed", all.stream().flatMapToDouble(Arrays::stream).toArray());
            for (OpenedLists kind : OpenedLists.values()) {
                long offset = (long) kind.pagesBefore() * LIST_PAGE;
                double[] times = time(
                        kind.some(LISTS, size, SEED),
                        list -> index.list(list, offset, LIST_PAGE).size() + index.count(list));
                print(kind.description(), times);
            }
            print("what lists can be filtered by", time(Collections.nCopies(LISTS, "movie"), type -> index.facets(type)
                    .total()));
        } finally {
            Folders.delete(folder);
        }
    }

    private static void fill(TitleIndex index, int size) {
        List<TitleDocument> part = new ArrayList<>(PUT_AT_ONCE);
        TitleGenerator generator = new TitleGenerator(SEED);
        for (int place = 0; place < size; place++) {
            part.add(document(generator.title(place)));
            if (part.size() == PUT_AT_ONCE || place == size - 1) {
                index.put(part);
                part.clear();
            }
        }
        index.commit(new IndexMarker("bench", size));
    }

    private static TitleDocument document(GeneratedTitle title) {
        return new TitleDocument(
                title.id(),
                "movie",
                title.title(),
                title.title(),
                title.year(),
                title.genres(),
                title.people(),
                title.keywords(),
                title.overview(),
                title.popularity(),
                new ListFacts(
                        title.title().toLowerCase(Locale.ROOT),
                        title.languages(),
                        title.voteAverage(),
                        title.voteCount(),
                        title.voteAverage()));
    }

    private static <Q> double[] time(List<Q> queries, ToLongFunction<Q> ask) {
        double[] millis = new double[queries.size()];
        for (int round = 0; round <= WARM_UP_ROUNDS; round++) {
            for (int i = 0; i < millis.length; i++) {
                long start = System.nanoTime();
                answered += ask.applyAsLong(queries.get(i));
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return millis;
    }

    private static void print(String what, double[] millis) {
        System.out.printf(
                Locale.ROOT,
                "%-40s %8.2f %8.2f %8.2f%n",
                what,
                Statistics.median(millis),
                Statistics.quantile(millis, 0.95),
                Statistics.quantile(millis, 0.99));
    }
}
