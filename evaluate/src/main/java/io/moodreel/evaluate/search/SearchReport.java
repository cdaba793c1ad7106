package io.moodreel.evaluate.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.moodreel.recommend.evaluation.statistics.Interval;
import io.moodreel.recommend.evaluation.statistics.PairedTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What was measured, for people and for programs: means with 95 % intervals over wishes, and tests against the best. */
public final class SearchReport {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final SearchCatalogue catalogue;
    private final Half half;
    private final List<MeasuredSearch> measured;
    private final long seed;

    public SearchReport(SearchCatalogue catalogue, Half half, List<MeasuredSearch> measured, long seed) {
        this.catalogue = catalogue;
        this.half = half;
        this.measured = List.copyOf(measured);
        this.seed = seed;
    }

    /** A table, one line a way of searching. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%-20s %8s %15s %7s %15s %10s %12s%n",
                "way of searching",
                "NDCG@10",
                "95 %",
                "MRR@10",
                "95 %",
                "ms a wish",
                "p to best"));
        for (MeasuredSearch one : measured) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-20s %8.4f %15s %7.4f %15s %10.2f %12s%n",
                    one.name(),
                    one.meanNdcg(),
                    range(one.ndcg()),
                    one.meanReciprocalRank(),
                    range(one.reciprocalRanks()),
                    one.milliseconds(),
                    one == best()
                            ? "best"
                            : String.format(Locale.ROOT, "%.4f", test(one).probability())));
        }
        return text.toString();
    }

    /**
     * Writes the figures as JSON.
     *
     * @throws IOException when the file cannot be written
     */
    public void write(Path file) throws IOException {
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), document());
    }

    private ObjectNode document() {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("catalogue", catalogue.name());
        document.put("titles", catalogue.titles().size());
        document.put("half", half.name().toLowerCase(Locale.ROOT));
        document.put("wishes", measured.getFirst().ndcg().length);
        document.put("seed", seed);
        ArrayNode ways = document.putArray("ways");
        for (MeasuredSearch one : measured) {
            ObjectNode way = ways.addObject();
            way.put("name", one.name());
            way.put("ndcg@10", one.meanNdcg());
            put(way.putArray("ndcg@10_interval"), one.ndcg());
            way.put("mrr@10", one.meanReciprocalRank());
            put(way.putArray("mrr@10_interval"), one.reciprocalRanks());
            way.put("milliseconds", one.milliseconds());
            if (one != best()) {
                PairedTest test = test(one);
                way.putObject("paired_test")
                        .put("against", best().name())
                        .put("metric", "ndcg@10")
                        .put("difference", test.difference())
                        .put("p_value", test.probability());
            }
        }
        return document;
    }

    private void put(ArrayNode node, double[] values) {
        Interval interval = Interval.ofMean(values, seed);
        node.add(interval.low()).add(interval.high());
    }

    private String range(double[] values) {
        Interval interval = Interval.ofMean(values, seed);
        return String.format(Locale.ROOT, "%.4f–%.4f", interval.low(), interval.high());
    }

    private PairedTest test(MeasuredSearch one) {
        return PairedTest.of(one.ndcg(), best().ndcg(), seed);
    }

    private MeasuredSearch best() {
        return measured.stream()
                .max(Comparator.comparingDouble(MeasuredSearch::meanNdcg))
                .orElseThrow();
    }
}
