package io.moodreel.server.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.search.semantic.EmbeddingStore.Embedding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the store of vectors promises, on every database. */
@ParameterizedClass
@EnumSource
class EmbeddingStoreContractTest {
    private static final String MODEL = "model";

    @Parameter
    DatabaseUnderTest kind;

    private Opened opened;
    private Catalog catalog;

    @BeforeEach
    void open() {
        opened = kind.open();
        catalog = new Catalog(opened.database());
        merge("1", "One");
        merge("2", "Two");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void merge(String tmdbId, String title) {
        catalog.merge(List.of(new SourceTitle(
                Source.TMDB,
                Map.of("tmdb", tmdbId),
                TitleFacts.builder(TitleType.MOVIE, title).build())));
    }

    private long id(String tmdbId) {
        return catalog.idsByScheme(TitleType.MOVIE, "tmdb", List.of(tmdbId)).get(tmdbId);
    }

    private <T> T with(Function<EmbeddingStore, T> work) {
        return opened.database().write(handle -> work.apply(new EmbeddingStore(handle)));
    }

    private void put(long titleId, String model, int... bytes) {
        byte[] vector = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            vector[i] = (byte) bytes[i];
        }
        long revision = catalog.find(titleId).orElseThrow().revision();
        with(store -> {
            store.put(List.of(new Embedding(titleId, model, "hash", revision, vector)));
            return true;
        });
    }

    private List<Long> stale() {
        List<Long> stale = with(store -> store.stale(MODEL, 0, 10));
        long count = with(store -> store.countStale(MODEL));
        assertThat(count).isEqualTo(stale.size());
        return stale;
    }

    private Map<Long, List<Integer>> newer(long after, long[] reached) {
        Map<Long, List<Integer>> found = new TreeMap<>();
        reached[0] = with(store -> store.newer(MODEL, after, (titleId, vector) -> {
            List<Integer> bytes = new ArrayList<>();
            for (byte number : vector) {
                bytes.add((int) number);
            }
            found.put(titleId, bytes);
        }));
        return found;
    }

    private boolean takesTurn(String holder, Instant now) {
        return with(store -> store.takeTurn(holder, now, Duration.ofMinutes(1)));
    }

    private boolean isAnothers(String holder, Instant now) {
        return with(store -> store.isTurnOfAnother(holder, now));
    }

    @Test
    void titleIsStale_withoutVector_afterAChange_andForAnotherModel() {
        assertThat(stale()).containsExactly(id("1"), id("2"));
        List<Long> afterTheFirst = with(store -> store.stale(MODEL, id("1"), 10));
        assertThat(afterTheFirst).containsExactly(id("2"));
        List<Long> one = with(store -> store.stale(MODEL, 0, 1));
        assertThat(one).containsExactly(id("1"));

        put(id("1"), MODEL, 1);
        put(id("2"), "former model", 1);
        assertThat(stale()).containsExactly(id("2"));

        put(id("2"), MODEL, 2);
        assertThat(stale()).isEmpty();

        merge("1", "One, renamed");
        assertThat(stale()).containsExactly(id("1"));
    }

    @Test
    void titleThatIsStillTrue_isNoLongerStale_andKeepsItsVector() {
        put(id("1"), MODEL, 1, -2, 3);
        put(id("2"), MODEL, 4);
        merge("1", "One, renamed");
        long[] reached = new long[1];
        newer(0, reached);

        long revision = catalog.find(id("1")).orElseThrow().revision();
        with(store -> {
            store.stillTrue(Map.of(id("1"), revision));
            return true;
        });

        assertThat(stale()).isEmpty();
        assertThat(newer(reached[0], new long[1])).as("no vector is new").isEmpty();
        Map<Long, String> hashes = with(store -> store.textHashes(MODEL, List.of(id("1"), id("2"), 99L)));
        assertThat(hashes).isEqualTo(Map.of(id("1"), "hash", id("2"), "hash"));
        Map<Long, String> anothers = with(store -> store.textHashes("another", List.of(id("1"))));
        assertThat(anothers).isEmpty();
    }

    @Test
    void newVectors_areGivenOnce_replacedOnesAgain_othersModelsNever() {
        put(id("1"), MODEL, 1, -128, 127);
        put(id("2"), "former model", 9);
        long[] reached = new long[1];

        assertThat(newer(0, reached)).isEqualTo(Map.of(id("1"), List.of(1, -128, 127)));
        assertThat(newer(reached[0], new long[1])).isEmpty();

        put(id("1"), MODEL, 7);
        assertThat(newer(reached[0], reached)).isEqualTo(Map.of(id("1"), List.of(7)));
        assertThat(newer(reached[0], new long[1])).isEmpty();
    }

    @Test
    void turn_isOneProcesss_untilItEndsOrIsNotHeardOf() {
        Instant now = Instant.parse("2026-05-01T18:30:00Z");

        assertThat(takesTurn("here", now)).isTrue();
        assertThat(takesTurn("there", now)).isFalse();
        assertThat(isAnothers("there", now)).isTrue();
        assertThat(isAnothers("here", now)).isFalse();
        assertThat(takesTurn("here", now.plusSeconds(50)))
                .as("taken again, it lasts longer")
                .isTrue();
        assertThat(takesTurn("there", now.plusSeconds(100))).isFalse();
        assertThat(takesTurn("there", now.plusSeconds(111)))
                .as("not heard of for a minute")
                .isTrue();

        with(store -> {
            store.endTurn("here");
            return true;
        });
        assertThat(isAnothers("here", now.plusSeconds(111)))
                .as("nobody ends another's turn")
                .isTrue();
        with(store -> {
            store.endTurn("there");
            return true;
        });
        assertThat(takesTurn("here", now.plusSeconds(112))).isTrue();
    }
}
