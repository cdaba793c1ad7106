package io.moodreel.evaluate.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.Measured;
import io.moodreel.recommend.evaluation.statistics.PairedTest;
import java.util.Collection;
import java.util.Comparator;

/** Whether a model's NDCG differs from the best one's, person by person: {@code paired_test} in reports. */
final class PairedTestJson {
    private final EvaluationSettings settings;

    PairedTestJson(EvaluationSettings settings) {
        this.settings = settings;
    }

    /** The measurement with the highest mean. */
    Measured best(Collection<Measured> measured) {
        return measured.stream()
                .max(Comparator.comparing(
                        one -> one.metric(metric()), Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow();
    }

    /** Adds the test to a model's node, unless it is the best itself or nobody was tested. */
    void put(ObjectNode node, Measured one, Measured best) {
        if (one == best || one.ndcgByPerson().length == 0) {
            return;
        }
        PairedTest test = PairedTest.of(one.ndcgByPerson(), best.ndcgByPerson(), settings.seed());
        node.putObject("paired_test")
                .put("against", best.model())
                .put("metric", metric())
                .put("difference", test.difference())
                .put("p_value", test.probability());
    }

    private String metric() {
        return "ndcg@" + settings.k();
    }
}
