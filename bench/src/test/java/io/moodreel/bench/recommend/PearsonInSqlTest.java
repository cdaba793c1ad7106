package io.moodreel.bench.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.recommend.data.Interactions;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Wants an empty database: {@code MOODREEL_BENCH_POSTGRESQL=jdbc:postgresql://…}. */
@EnabledIfEnvironmentVariable(named = "MOODREEL_BENCH_POSTGRESQL", matches = "jdbc:.+")
class PearsonInSqlTest {
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void theQuery_answersWhatTheEngineAnswers() throws SQLException {
        Interactions interactions = GeneratedRatings.collected(MatrixShape.ofMl20m(0.001), 5);
        PearsonInMemory engine = new PearsonInMemory(interactions);
        try (PearsonInSql sql = new PearsonInSql(System.getenv("MOODREEL_BENCH_POSTGRESQL"), interactions)) {
            for (int user = 0; user < interactions.userCount(); user += 7) {
                assertThat(sql.tenBest(user)).as("person %d", user).containsExactly(engine.tenBest(user));
            }
        }
    }
}
