package io.moodreel.server.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How several people's orders become one. */
class GroupOrderTest {
    @Test
    void onePerson_keepsTheirOrder_whateverTheWay() {
        for (Way way : Way.values()) {
            assertThat(GroupOrder.of(way, List.of(List.of(3L, 1L, 2L)))).containsExactly(3L, 1L, 2L);
        }
    }

    @Test
    void leastMisery_prefersWhatNobodyPutsLast_averageWhatMostPutFirst() {
        // two love 1, which the third likes little; 2 is second for all
        List<List<Long>> orders = List.of(List.of(1L, 2L, 3L, 4L), List.of(1L, 2L, 4L, 3L), List.of(3L, 2L, 1L, 4L));

        assertThat(GroupOrder.of(Way.LEAST_MISERY, orders)).startsWith(2L);
        assertThat(GroupOrder.of(Way.AVERAGE, orders)).startsWith(1L, 2L);
    }

    @Test
    void equallyMiserable_areOrderedByTheAverage_thenByNumber() {
        List<List<Long>> orders = List.of(List.of(5L, 6L, 7L, 8L), List.of(8L, 7L, 6L, 5L));

        assertThat(GroupOrder.of(Way.LEAST_MISERY, orders)).containsExactly(6L, 7L, 5L, 8L);
        assertThat(GroupOrder.of(Way.AVERAGE, orders)).startsWith(6L, 7L);
    }

    @Test
    void nobody_hasNoOrder() {
        assertThat(GroupOrder.of(Way.AVERAGE, List.of())).isEmpty();
    }
}
