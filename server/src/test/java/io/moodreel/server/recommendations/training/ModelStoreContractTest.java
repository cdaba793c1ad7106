package io.moodreel.server.recommendations.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the history of models promises, on every database. */
class ModelStoreContractTest {
    private static ModelCard card(String version, Instant trainedAt) {
        return new ModelCard(version, trainedAt, 12.5, 100_000, 610, 9_700, Map.of("ndcg_at_10", 0.4), 3, 4);
    }

    @ParameterizedTest
    @EnumSource
    void models_areTold_newestFirst_ofTheirOwnFolder(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            opened.database().change(handle -> {
                ModelStore store = new ModelStore(handle, "here");
                store.add(card("20261121-033000", Instant.parse("2026-11-21T03:30:00Z")));
                store.add(card("20261122-033000", Instant.parse("2026-11-22T03:30:00Z")));
                new ModelStore(handle, "there").add(card("20261123-033000", Instant.parse("2026-11-23T03:30:00Z")));

                assertThat(store.newestFirst(10, 0))
                        .extracting(ModelStore.TrainedOnce::version)
                        .containsExactly("20261122-033000", "20261121-033000");
                assertThat(store.newestFirst(1, 1))
                        .extracting(ModelStore.TrainedOnce::version)
                        .containsExactly("20261121-033000");
                assertThat(store.count()).isEqualTo(2);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void card_isKeptAsItWasFirst(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            opened.database().change(handle -> {
                ModelStore store = new ModelStore(handle, "here");
                Instant then = Instant.parse("2026-11-21T03:30:00Z");
                store.add(card("20261121-033000", then));
                store.add(card("20261121-033000", then.plusSeconds(60)));

                assertThat(store.newestFirst(10, 0))
                        .containsExactly(new ModelStore.TrainedOnce(
                                "20261121-033000", then, 12.5, 100_000, 610, 9_700, Map.of("ndcg_at_10", 0.4)));
            });
        }
    }
}
