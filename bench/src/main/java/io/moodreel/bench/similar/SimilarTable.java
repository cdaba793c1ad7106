package io.moodreel.bench.similar;

import io.moodreel.bench.Statistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Prints medians over the rounds, as rows of a Markdown table. */
final class SimilarTable {
    private static final double MEBIBYTE = 1024 * 1024;
    /** Doubles summed in another order differ by far less, different titles by far more. */
    private static final double TIE = 1e-9;

    private SimilarTable() {}

    static void headOfComparison() {
        System.out.println("| texts | side | load + build | query, median | query, p95 | model | process, resident |");
        System.out.println("|---|---|---|---|---|---|---|");
    }

    static void compare(Corpus corpus, List<SideResult> ours, List<SideResult> theirs) {
        row(corpus, "Moodreel", ours);
        row(corpus, theirs.getFirst().facts().get("version"), theirs);
        System.out.printf(
                Locale.ROOT,
                "| %s | **ratio** | %.1f | %.0f | %.0f | %.1f | %.1f |%n",
                corpus.name(),
                ratio(ours, theirs, result -> result.number("build_ms")),
                ratio(ours, theirs, result -> Statistics.median(result.queryMs())),
                ratio(ours, theirs, result -> Statistics.quantile(result.queryMs(), 0.95)),
                ratio(ours, theirs, result -> result.number("model_bytes")),
                ratio(ours, theirs, result -> result.number("resident_bytes")));
        System.out.printf(
                Locale.ROOT,
                "| %s | top-10 agreement apart from ties (1e-9) | %.2f %% of %d queries | | | | |%n",
                corpus.name(),
                100 * SideResult.agreement(ours.getFirst(), theirs.getFirst(), TIE),
                ours.getFirst().answers().size());
    }

    static void row(Corpus corpus, String side, List<SideResult> results) {
        System.out.printf(
                Locale.ROOT,
                "| %s (%,d) | %s | %.2f s | %.3f ms | %.3f ms | %.1f MiB | %.0f MiB |%n",
                corpus.name(),
                corpus.titles(),
                side,
                median(results, result -> result.number("build_ms")) / 1000,
                median(results, result -> Statistics.median(result.queryMs())),
                median(results, result -> Statistics.quantile(result.queryMs(), 0.95)),
                median(results, result -> result.number("model_bytes")) / MEBIBYTE,
                median(results, result -> result.number("resident_bytes")) / MEBIBYTE);
    }

    static void headOfScale() {
        System.out.println("| titles | words | load + build | query, median | query, p95 | one title added "
                + "| model | of that in a mapped file | bytes a title | process, peak |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    }

    static void scale(Corpus corpus, List<SideResult> results) {
        SideResult first = results.getFirst();
        System.out.printf(
                Locale.ROOT,
                "| %s, %,d | %,.0f | %.2f s | %.3f ms | %.3f ms | %.1f ms | %.1f MiB | %.1f MiB | %.0f | %.0f MiB |%n",
                corpus.name(),
                corpus.titles(),
                first.number("words"),
                median(results, result -> result.number("build_ms")) / 1000,
                median(results, result -> Statistics.median(result.queryMs())),
                median(results, result -> Statistics.quantile(result.queryMs(), 0.95)),
                median(results, result -> result.number("update_ms")),
                first.number("model_bytes") / MEBIBYTE,
                first.number("mapped_bytes") / MEBIBYTE,
                first.number("model_bytes") / corpus.titles(),
                median(results, result -> result.number("peak_bytes")) / MEBIBYTE);
    }

    private static double ratio(List<SideResult> ours, List<SideResult> theirs, ToDoubleFunction<SideResult> of) {
        return median(theirs, of) / median(ours, of);
    }

    private static double median(List<SideResult> results, ToDoubleFunction<SideResult> of) {
        return Statistics.median(results.stream().mapToDouble(of).toArray());
    }
}
