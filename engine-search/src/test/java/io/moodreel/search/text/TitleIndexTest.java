package io.moodreel.search.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TitleIndexTest {

    private static final IndexMarker FIRST = new IndexMarker("catalogue", 1);
    private static final IndexMarker SECOND = new IndexMarker("catalogue", 2);

    @TempDir
    Path directory;

    @Test
    void missingDirectory_becomesAnEmptyIndexWithoutMarker() {
        try (TitleIndex index = TitleIndex.open(directory.resolve("new").resolve("index"))) {
            assertThat(index.size()).isZero();
            assertThat(index.marker()).isEmpty();
            assertThat(index.search(new TitleQuery("heat", null, 5))).isEmpty();
            assertThat(index.memoryBytes()).isPositive();
        }
    }

    @Test
    void changes_becomeVisibleWithTheCommit() {
        try (TitleIndex index = TitleIndex.open(directory)) {
            index.put(List.of(Film.of(1, "Heat").document()));
            assertThat(ids(index, "heat")).isEmpty();
            index.commit(FIRST);
            assertThat(ids(index, "heat")).containsExactly(1L);
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void titlesAndMarker_surviveAReopening() {
        try (TitleIndex index = TitleIndex.open(directory)) {
            index.put(List.of(Film.of(1, "Heat").document()));
            index.commit(FIRST);
            assertThat(index.marker()).contains(FIRST);
        }
        try (TitleIndex index = TitleIndex.open(directory)) {
            assertThat(index.marker()).contains(FIRST);
            assertThat(ids(index, "heat")).containsExactly(1L);
        }
    }

    @Test
    void commitWithoutChanges_stillKeepsTheMarker() {
        try (TitleIndex index = TitleIndex.open(directory)) {
            index.commit(FIRST);
            index.commit(SECOND);
        }
        try (TitleIndex index = TitleIndex.open(directory)) {
            assertThat(index.marker()).contains(SECOND);
        }
    }

    @Test
    void changesWithoutCommit_areForgottenOnClose() {
        try (TitleIndex index = TitleIndex.open(directory)) {
            index.put(List.of(Film.of(1, "Heat").document()));
            index.commit(FIRST);
            index.put(List.of(Film.of(2, "Heat Wave").document()));
            index.clear();
        }
        try (TitleIndex index = TitleIndex.open(directory)) {
            assertThat(ids(index, "heat")).containsExactly(1L);
            assertThat(index.marker()).contains(FIRST);
        }
    }

    @Test
    void reopenedIndex_isAtItsLastCommit_andTakesChangesAgain() {
        try (TitleIndex index = TitleIndex.open(directory)) {
            index.put(List.of(Film.of(1, "Heat").document()));
            index.commit(FIRST);
            index.put(List.of(Film.of(2, "Heat Wave").document()));

            index.reopen();

            assertThat(ids(index, "heat")).containsExactly(1L);
            assertThat(index.marker()).contains(FIRST);
            index.put(List.of(Film.of(3, "Heat Haze").document()));
            index.commit(SECOND);
            assertThat(ids(index, "heat")).containsExactlyInAnyOrder(1L, 3L);
        }
    }

    @Test
    void putWithAKnownId_replaces() {
        try (TitleIndex index = TitleIndex.open(directory)) {
            index.put(List.of(Film.of(1, "Heat").document(), Film.of(2, "Dune").document()));
            index.commit(FIRST);
            index.put(List.of(Film.of(1, "Jaws").document()));
            index.commit(SECOND);
            assertThat(index.size()).isEqualTo(2);
            assertThat(ids(index, "heat")).isEmpty();
            assertThat(ids(index, "jaws")).containsExactly(1L);
        }
    }

    @Test
    void delete_removesKnownIdsAndIgnoresOthers() {
        try (TitleIndex index = TitleIndex.open(directory)) {
            index.put(List.of(
                    Film.of(1, "Heat").document(), Film.of(11, "Heat Wave").document()));
            index.commit(FIRST);
            index.delete(List.of(1L, 99L));
            index.commit(SECOND);
            assertThat(ids(index, "heat")).containsExactly(11L);
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void clear_removesEverything() {
        try (TitleIndex index = TitleIndex.open(directory)) {
            index.put(List.of(Film.of(1, "Heat").document()));
            index.commit(FIRST);
            index.clear();
            index.put(List.of(Film.of(2, "Dune").document()));
            index.commit(SECOND);
            assertThat(index.size()).isEqualTo(1);
            assertThat(ids(index, "heat")).isEmpty();
            assertThat(ids(index, "dune")).containsExactly(2L);
        }
    }

    @Test
    void type_restrictsTheHits() {
        try (TitleIndex index = TitleIndex.open(directory)) {
            index.put(List.of(
                    Film.of(1, "Dune").document("movie"), Film.of(2, "Dune").document("book")));
            index.commit(FIRST);
            assertThat(index.search(new TitleQuery("dune", "book", 5)))
                    .extracting(TitleHit::id)
                    .containsExactly(2L);
            assertThat(index.search(new TitleQuery("dume", "movie", 5)))
                    .extracting(TitleHit::id)
                    .containsExactly(1L);
            assertThat(ids(index, "dune")).containsExactly(1L, 2L);
        }
    }

    @Test
    void secondOpening_isRefusedAndHarmsNothing() {
        try (TitleIndex index = TitleIndex.open(directory)) {
            index.put(List.of(Film.of(1, "Heat").document()));
            index.commit(FIRST);
            assertThatThrownBy(() -> TitleIndex.openOrRecreate(directory))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("open elsewhere");
            assertThat(ids(index, "heat")).containsExactly(1L);
        }
    }

    @Test
    void invalidValues_areRefusedWithTheRule() {
        assertThatThrownBy(() -> new TitleQuery("heat", "film", 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"movie\" or \"book\"");
        assertThatThrownBy(() -> new TitleQuery("heat", null, 0)).hasMessageContaining("from 1 to 100");
        assertThatThrownBy(() -> new TitleQuery("heat", null, 101)).hasMessageContaining("from 1 to 100");
        assertThatThrownBy(() -> Film.of(1, "Heat").document("dvd")).hasMessageContaining("\"movie\" or \"book\"");
        assertThatThrownBy(() -> Film.of(1, "Heat").popularity(-1).document()).hasMessageContaining("from 0 up");
        assertThatThrownBy(() -> Film.of(1, "Heat").popularity(Double.NaN).document())
                .hasMessageContaining("from 0 up");
        assertThatThrownBy(() -> new IndexMarker(" ", 1)).hasMessageContaining("blank");
        assertThatThrownBy(() -> new IndexMarker("catalogue", -1)).hasMessageContaining("0 or more");
    }

    private static List<Long> ids(TitleIndex index, String text) {
        return index.search(new TitleQuery(text, null, 20)).stream()
                .map(TitleHit::id)
                .toList();
    }
}
