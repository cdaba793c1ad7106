package io.moodreel.bench.similar;

import io.moodreel.bench.Statistics;
import io.moodreel.search.tfidf.Neighbour;
import io.moodreel.search.tfidf.TfIdfModel;
import io.moodreel.search.tfidf.TfIdfModelBuilder;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Our side of the comparison, a process of its own: TEXTS QUERIES RESULT, as {@code scikit_learn.py} beside it. */
public final class OurSide {
    private static final int TOP = 10;
    /** A server has been asked before; in a fresh process the JIT would be measured instead. */
    private static final int WARM_UP = 1_000;

    private static final int UPDATES = 9;

    private OurSide() {}

    public static void main(String[] arguments) throws IOException {
        Path texts = Path.of(arguments[0]);
        List<Integer> queries = Files.readAllLines(Path.of(arguments[1])).stream()
                .map(Integer::valueOf)
                .toList();
        long residentBefore = residentBytes();
        long started = System.nanoTime();
        TfIdfModel model = build(texts);
        double buildMs = millisSince(started);
        System.gc();
        long resident = residentBytes();
        for (int i = 0; i < WARM_UP; i++) {
            model.similar(queries.get(i % queries.size()), TOP);
        }
        try (BufferedWriter result = Files.newBufferedWriter(Path.of(arguments[2]))) {
            for (int row : queries) {
                started = System.nanoTime();
                List<Neighbour> top = model.similar(row, TOP);
                double elapsedMs = millisSince(started);
                result.write("query " + row + " " + elapsedMs + " " + written(top) + "\n");
            }
            fact(result, "titles", model.size());
            fact(result, "words", model.vocabularySize());
            fact(result, "build_ms", buildMs);
            fact(result, "model_bytes", model.memoryBytes() + TfIdfModel.queryBytes());
            fact(result, "mapped_bytes", model.mappedBytes());
            fact(result, "resident_before_bytes", residentBefore);
            fact(result, "resident_bytes", resident);
            fact(result, "update_ms", updateMs(model));
            fact(result, "peak_bytes", statusBytes("VmHWM:"));
            result.write("version Java-" + Runtime.version() + "\n");
        }
    }

    private static TfIdfModel build(Path texts) throws IOException {
        TfIdfModelBuilder builder = TfIdfModel.builder(texts.getParent());
        try (BufferedReader lines = Files.newBufferedReader(texts)) {
            long id = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                builder.add(id++, line);
            }
        }
        return builder.build();
    }

    /** Median time in which one more title is in a model that answers exactly. */
    private static double updateMs(TfIdfModel model) {
        double[] millis = new double[UPDATES];
        TfIdfModel latest = model;
        for (int i = 0; i < UPDATES; i++) {
            long started = System.nanoTime();
            latest = latest.update()
                    .put(model.size() + i, "a violin thief number" + i + " who takes the night train")
                    .build();
            millis[i] = millisSince(started);
        }
        return Statistics.median(millis);
    }

    private static String written(List<Neighbour> top) {
        return top.stream()
                .map(neighbour -> neighbour.id() + ":" + neighbour.similarity())
                .collect(Collectors.joining(" "));
    }

    private static void fact(BufferedWriter result, String name, Number value) throws IOException {
        result.write(name + " " + value + "\n");
    }

    private static double millisSince(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e6;
    }

    private static long residentBytes() throws IOException {
        return statusBytes("VmRSS:");
    }

    /** A line of Linux's account of this process; 0 on other systems. */
    private static long statusBytes(String name) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }
}
