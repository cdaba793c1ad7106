package io.moodreel.bench.search;

import io.moodreel.bench.Folders;
import io.moodreel.bench.Statistics;
import io.moodreel.bench.ThisProcess;
import io.moodreel.search.embedding.BgeSmallEmbedder;
import io.moodreel.search.embedding.TextEmbedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Builds and asks every kind of index, given how many vectors and their file or nothing. */
final class VectorProcess {
    private static final long SEED = 42;
    private static final int QUERIES = 200;
    private static final int ROUNDS = 5;
    private static final int COUNT = 10;
    private static final double MEGABYTE = 1024 * 1024;

    private VectorProcess() {}

    public static void main(String[] arguments) throws IOException {
        int size = Integer.parseInt(arguments[0]);
        BaseVectors base = arguments.length > 1 ? BaseVectors.read(Path.of(arguments[1])) : BaseVectors.drawn(SEED);
        float[][] vectors = base.some(size, SEED);
        List<float[]> queries = queries();
        List<Set<Long>> nearest =
                queries.stream().map(query -> nearest(vectors, query)).toList();
        for (VectorSide side : VectorSide.values()) {
            measure(side, vectors, queries, nearest);
        }
    }

    private static void measure(VectorSide side, float[][] vectors, List<float[]> queries, List<Set<Long>> nearest)
            throws IOException {
        Path folder = Files.createTempDirectory("moodreel-vectors");
        double start = ThisProcess.processorSeconds();
        try (VectorSide.Searched searched = side.build(vectors, folder)) {
            double built = ThisProcess.processorSeconds() - start;
            double[] millis = new double[queries.size()];
            int found = 0;
            for (int round = 0; round < ROUNDS; round++) {
                found = 0;
                for (int i = 0; i < millis.length; i++) {
                    long asked = System.nanoTime();
                    long[] answer = searched.nearest(queries.get(i), COUNT);
                    millis[i] = (System.nanoTime() - asked) / 1e6;
                    found += (int) Arrays.stream(answer)
                            .filter(nearest.get(i)::contains)
                            .count();
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-36s %10.1f %8.2f %8.2f %10.3f %8.0f%n",
                    side.description(),
                    built,
                    Statistics.median(millis),
                    Statistics.quantile(millis, 0.95),
                    found / (double) (COUNT * queries.size()),
                    searched.bytes() / MEGABYTE);
        } finally {
            Folders.delete(folder);
        }
    }

    /** Wishes as people say them, embedded as the server does. */
    private static List<float[]> queries() throws IOException {
        Path folder = Files.createTempDirectory("moodreel-model");
        try (TextEmbedder embedder = BgeSmallEmbedder.open(folder, 1)) {
            return SpokenWishes.some(QUERIES, SEED).stream()
                    .map(embedder::query)
                    .toList();
        } finally {
            Folders.delete(folder);
        }
    }

    /** The truth: every cosine in full. */
    private static Set<Long> nearest(float[][] vectors, float[] query) {
        double[] cosines = new double[vectors.length];
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = cosine(query, vectors[i]);
        }
        double[] sorted = cosines.clone();
        Arrays.sort(sorted);
        double least = sorted[Math.max(0, sorted.length - COUNT)];
        return IntStream.range(0, cosines.length)
                .filter(i -> cosines[i] >= least)
                .mapToObj(i -> (long) i)
                .collect(Collectors.toSet());
    }

    private static double cosine(float[] a, float[] b) {
        double dot = 0;
        double squares = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
            squares += b[i] * b[i];
        }
        return dot / Math.sqrt(squares);
    }
}
