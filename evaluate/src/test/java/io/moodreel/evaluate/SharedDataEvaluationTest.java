package io.moodreel.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.moodreel.evaluate.dataset.DatasetReader;
import io.moodreel.evaluate.dataset.Format;
import io.moodreel.recommend.data.IdIndex;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.ease.Ease;
import io.moodreel.recommend.evaluation.Evaluation;
import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.split.Fold;
import io.moodreel.recommend.popularity.Popularity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real files: our metrics are those of the published tables when popularity gives the published figure. */
@Tag("shared-data")
class SharedDataEvaluationTest {
    private static final String SETTING = "MOODREEL_SHARED_DATA";

    @Test
    void popularityOnTheFixedSplit_isAsRankSysMeasuresIt_andEaseIsAheadOfItsBest() {
        Path split = split();
        DatasetReader reader = new DatasetReader(Format.U_DATA);
        Interactions train = reader.read(split.resolve("train.tsv"));
        Interactions test = reader.read(split.resolve("test.tsv"));
        IdIndex users = train.users().union(test.users());
        IdIndex items = train.items().union(test.items());
        Evaluation evaluation = new Evaluation(
                List.of(Fold.of(train.under(users, items), test.under(users, items))),
                new EvaluationSettings(10, 42, 2));

        assertThat(evaluation.measure(new Popularity()).metric("ndcg@10")).isCloseTo(0.216, within(0.0005));
        assertThat(evaluation.measure(new Ease()).metric("ndcg@10")).isGreaterThan(0.387);
    }

    private static Path split() {
        String setting = System.getProperty(SETTING, System.getenv().getOrDefault(SETTING, "../../shared/data"));
        Path split = Path.of(setting).toAbsolutePath().normalize().resolve("ml-latest-small-split");
        assumeThat(Files.isDirectory(split))
                .as("skipped: no shared data at %s (set %s)", split, SETTING)
                .isTrue();
        return split;
    }
}
