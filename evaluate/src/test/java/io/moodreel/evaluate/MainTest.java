package io.moodreel.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    Path folder;

    private Path data;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeRatings() throws IOException {
        data = folder.resolve("u.data");
        Random random = new Random(8);
        StringBuilder lines = new StringBuilder();
        for (int user = 1; user <= 40; user++) {
            for (int item = 1; item <= 30; item++) {
                if (random.nextInt(3) == 0) {
                    lines.append(
                            "%d\t%d\t%d\t%d%n".formatted(user, item, 1 + random.nextInt(5), random.nextInt(1_000)));
                }
            }
        }
        Files.writeString(data, lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratio", "loo", "time", "kfold", "strong"})
    void everyProtocol_writesEveryMetric(String protocol) throws IOException {
        JsonNode report = evaluate("--protocol", protocol, "--models", "popularity,user-pearson,item-knn");

        assertThat(report.get("protocol").asText()).isEqualTo(protocol);
        assertThat(report.get("data").asText()).isEqualTo(data.toString());
        assertThat(report.get("models")).hasSize(3);
        JsonNode popularity = report.get("models").get(0);
        assertThat(popularity.get("model").asText()).isEqualTo("popularity");
        assertThat(popularity.get("seconds").asDouble()).isPositive();
        for (String metric : "ndcg@5 precision@5 recall@5 map@5 mrr@5 hr@5 coverage".split(" ")) {
            assertThat(popularity.get("metrics").get(metric).asDouble())
                    .as(metric)
                    .isBetween(0.0, 1.0);
        }
        assertThat(popularity.get("metrics").get("rmse").isNull()).isTrue();
        assertThat(report.get("models").get(1).get("metrics").get("rmse").asDouble())
                .isPositive();
        JsonNode interval = popularity.get("intervals").get("ndcg@5");
        assertThat(popularity.get("metrics").get("ndcg@5").asDouble())
                .isBetween(interval.get(0).asDouble(), interval.get(1).asDouble());
    }

    @Test
    void givenTestPart_isWhatIsTested_andValidationIsNeitherLearnedNorRanked() throws IOException {
        Path train = Files.writeString(folder.resolve("train"), "1 10 20\n2 10 20 30\n3 10 30\n");
        Path valid = Files.writeString(folder.resolve("valid"), "1 30\n");
        Path test = Files.writeString(folder.resolve("test"), "1 40\n3 20\n");
        Path json = folder.resolve("out.json");

        assertThat(run(
                        "evaluate",
                        "recommend",
                        "--data",
                        train.toString(),
                        "--valid",
                        valid.toString(),
                        "--test",
                        test.toString(),
                        "--format",
                        "adjacency",
                        "--models",
                        "popularity",
                        "--k",
                        "1",
                        "--json",
                        json.toString()))
                .as(err.toString())
                .isZero();

        JsonNode report = new ObjectMapper().readTree(json.toFile());
        JsonNode metrics = report.get("models").get(0).get("metrics");
        assertThat(report.get("protocol").asText()).isEqualTo("given");
        // person 1 knows all there is but 40, which nobody rated; person 3 is given 20
        assertThat(metrics.get("hr@1").asDouble()).isEqualTo(0.5);
        assertThat(metrics.get("precision@1").asDouble()).isEqualTo(0.5);
    }

    @Test
    void threshold_leavesOutLowerRatings() throws IOException {
        assertThat(evaluate("--threshold", "4", "--models", "popularity")
                        .get("size")
                        .get("ratings")
                        .asInt())
                .isLessThan(evaluate("--models", "popularity")
                        .get("size")
                        .get("ratings")
                        .asInt());
    }

    @Test
    void pairedTest_comparesWithTheBest() throws IOException {
        JsonNode models = evaluate("--models", "popularity,ease").get("models");
        int tests = 0;
        for (JsonNode model : models) {
            if (model.has("paired_test")) {
                tests++;
                assertThat(model.get("paired_test").get("difference").asDouble())
                        .isNotPositive();
                assertThat(model.get("paired_test").get("p_value").asDouble()).isBetween(0.0, 1.0);
            }
        }
        assertThat(tests).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\t1\t5\t1\n",
                "1\t1\t5\t1\n1\t2\t4\t1\n1\t3\t4\t1\n1\t4\t2\t1\n",
                "1\t1\t5\t1\n2\t1\t4\t1\n3\t1\t4\t1\n"
            })
    void oneRating_oneUser_oneItem_giveAResult(String content) throws IOException {
        Files.writeString(data, content);
        for (String protocol : "ratio loo time kfold strong".split(" ")) {
            assertThat(evaluate("--protocol", protocol).get("models")).hasSizeGreaterThan(5);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--models nix | there is no model \"nix\"; there are popularity",
                "--protocol nix | there is no protocol \"nix\"; there are ratio, loo, time, kfold, strong",
                "--test-ratio 1 | --test-ratio is 1.0; it must lie above 0 and below 1",
                "--k 0 | k is 0; it must be 1 or more",
                "--k ten | Invalid value for option '--k'",
                "--threshold 6 | no rating is 6.0 or more; lower --threshold",
                "--nix | Unknown option: '--nix'",
                "--threads 0 | threads is 0",
            })
    void mistakes_areOneLine(String options, String sentence) {
        int status = run(("evaluate recommend --format u.data --data " + data + " " + options).split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString().lines().filter(line -> line.startsWith("moodreel: ")))
                .singleElement()
                .asString()
                .contains(sentence);
    }

    @Test
    void tuning_writesItsTrials_andRefusesToSeeTheTestPart() throws IOException {
        Path json = folder.resolve("tuned.json");
        assertThat(run(
                        "tune",
                        "recommend",
                        "--data",
                        data.toString(),
                        "--format",
                        "u.data",
                        "--models",
                        "user-knn",
                        "--budget",
                        "3",
                        "--json",
                        json.toString()))
                .as(err.toString())
                .isZero();
        JsonNode model =
                new ObjectMapper().readTree(json.toFile()).get("models").get(0);
        assertThat(model.get("trials")).hasSize(3);
        assertThat(model.get("best").get("parameters").get("neighbours").asInt())
                .isPositive();

        assertThat(run("tune", "recommend", "--data", data.toString(), "--models", "user-knn", "--test", "x"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("tuning must not see what is tested in the end");
    }

    @Test
    void newcomers_areMeasuredAfterEachNumberOfRatings() throws IOException {
        Path json = folder.resolve("curve.json");

        int status = Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                ("evaluate newcomers --format u.data --told 0,2 --k 5 --models popularity,hybrid --data " + data
                                + " --json " + json)
                        .split(" "));

        assertThat(status).as(err.toString()).isZero();
        JsonNode report = new ObjectMapper().readTree(json.toFile());
        assertThat(report.get("people").asInt()).isPositive();
        JsonNode hybrid = report.get("models").get(1);
        assertThat(hybrid.get("model").asText()).isEqualTo("hybrid");
        assertThat(hybrid.get("curve").get(1).get("told").asInt()).isEqualTo(2);
        assertThat(hybrid.get("curve").get(0).get("metrics").get("ndcg@5").asDouble())
                .isPositive();
        assertThat(out.toString()).startsWith("ndcg@5 after");
        JsonNode popularity = report.get("models").get(0).get("curve");
        for (int point = 0; point < 2; point++) {
            // one of the two is the best, the other is compared with it
            assertThat(popularity.get(point).has("paired_test"))
                    .isNotEqualTo(hybrid.get("curve").get(point).has("paired_test"));
        }
    }

    @Test
    void newItems_areMeasuredAtEachAge() throws IOException {
        Path json = folder.resolve("items.json");

        int status = run(("evaluate new-items --format u.data --k 5 --models popularity,item-knn --data " + data
                        + " --json " + json)
                .split(" "));

        assertThat(status).as(err.toString()).isZero();
        JsonNode report = new ObjectMapper().readTree(json.toFile());
        assertThat(report.get("items").asInt()).isPositive();
        JsonNode popularity = report.get("models").get(0).get("curve");
        assertThat(popularity)
                .extracting(point -> point.get("ratings").asText())
                .containsExactly("0", "1–2", "3–5");
        assertThat(popularity.get(0).get("metrics").get("recall@5").asDouble()).isZero();
        assertThat(out.toString()).contains("recall@5 after", "hr@5 after");
    }

    @Test
    void newcomersInNoOrder_areRefusedWithTheRule() {
        int status = Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                ("evaluate newcomers --format u.data --told 5,2 --data " + data).split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("moodreel: --told is [5, 2]; it must ascend from 0 or more, like 0,1,5");
    }

    private JsonNode evaluate(String... options) throws IOException {
        Path json = folder.resolve("out.json");
        String[] arguments = new String[options.length + 10];
        String[] fixed = {
            "evaluate",
            "recommend",
            "--data",
            data.toString(),
            "--format",
            "u.data",
            "--k",
            "5",
            "--json",
            json.toString()
        };
        System.arraycopy(fixed, 0, arguments, 0, 10);
        System.arraycopy(options, 0, arguments, 10, options.length);
        assertThat(run(arguments)).as(err.toString()).isZero();
        return new ObjectMapper().readTree(json.toFile());
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
