package io.moodreel.search.blend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReciprocalRankFusionTest {
    private static List<Long> ids(List<FusedHit> hits) {
        return hits.stream().map(FusedHit::id).toList();
    }

    @Test
    void scores_areTheSharesOfRanks_asInThePaper() {
        List<FusedHit> hits = new ReciprocalRankFusion(60)
                .fuse(List.of(new RankedList(List.of(7L, 8L), 1), new RankedList(List.of(8L, 9L), 1)), 10);

        double first = 2.0 / 61;
        assertEquals(List.of(8L, 7L, 9L), ids(hits));
        assertEquals((1.0 / 62 + 1.0 / 61) / first, hits.get(0).score(), 1e-12);
        assertEquals((1.0 / 61) / first, hits.get(1).score(), 1e-12);
    }

    @Test
    void aTitleThatIsFirstEverywhere_scoresOne() {
        List<FusedHit> hits = new ReciprocalRankFusion(10)
                .fuse(List.of(new RankedList(List.of(3L), 2), new RankedList(List.of(3L), 0.5)), 1);

        assertEquals(List.of(new FusedHit(3, 1)), hits);
    }

    @Test
    void aHeavierList_decides() {
        List<FusedHit> hits = new ReciprocalRankFusion(60)
                .fuse(List.of(new RankedList(List.of(1L, 2L), 1), new RankedList(List.of(2L, 1L), 1.5)), 2);

        assertEquals(List.of(2L, 1L), ids(hits));
    }

    @Test
    void ties_goById() {
        List<FusedHit> hits = new ReciprocalRankFusion(60)
                .fuse(List.of(new RankedList(List.of(9L, 5L), 1), new RankedList(List.of(4L, 6L), 1)), 10);

        assertEquals(List.of(4L, 9L, 5L, 6L), ids(hits));
    }

    @Test
    void noLists_orEmptyOnes_giveNothing() {
        ReciprocalRankFusion fusion = new ReciprocalRankFusion(60);

        assertTrue(fusion.fuse(List.of(), 5).isEmpty());
        assertTrue(fusion.fuse(List.of(new RankedList(List.of(), 1)), 5).isEmpty());
    }

    @Test
    void numbersThatMakeNoSense_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ReciprocalRankFusion(-1));
        assertThrows(IllegalArgumentException.class, () -> new ReciprocalRankFusion(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new RankedList(List.of(), 0));
        assertThrows(IllegalArgumentException.class, () -> new ReciprocalRankFusion(60).fuse(List.of(), 0));
    }
}
