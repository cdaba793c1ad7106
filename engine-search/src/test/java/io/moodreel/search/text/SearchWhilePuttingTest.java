package io.moodreel.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchWhilePuttingTest {

    private static final int BATCH = 50;
    private static final int BATCHES = 12;

    @TempDir
    Path directory;

    /** Batches are put and committed one after the other; whoever searches sees whole batches only. */
    @Test
    void searches_seeWholeCommitsWhileOthersAreMade() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (TitleIndex index = TitleIndex.open(directory);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> searchers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                searchers.add(threads.submit(() -> searchUntil(done, index)));
            }
            for (int batch = 0; batch < BATCHES; batch++) {
                index.put(titles((long) batch * BATCH));
                index.commit(new IndexMarker("catalogue", batch));
            }
            done.set(true);
            for (Future<Long> searcher : searchers) {
                assertThat(searcher.get()).isPositive();
            }
            assertThat(index.size()).isEqualTo((long) BATCH * BATCHES);
        }
    }

    @Test
    void severalThatPut_loseNothing() throws Exception {
        try (TitleIndex index = TitleIndex.open(directory)) {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int batch = 0; batch < BATCHES; batch++) {
                    long first = (long) batch * BATCH;
                    threads.submit(() -> {
                        index.put(titles(first));
                        index.commit(new IndexMarker("catalogue", first));
                    });
                }
            }
            assertThat(index.size()).isEqualTo((long) BATCH * BATCHES);
        }
    }

    private static long searchUntil(AtomicBoolean done, TitleIndex index) {
        long searches = 0;
        long largest = 0;
        do {
            long size = index.size();
            assertThat(size % BATCH).isZero();
            assertThat(size).isGreaterThanOrEqualTo(largest);
            largest = size;
            assertThat(index.search(new TitleQuery("heat", null, 100))).hasSizeLessThanOrEqualTo(100);
            searches++;
        } while (!done.get());
        return searches;
    }

    private static List<TitleDocument> titles(long firstId) {
        return LongStream.range(firstId, firstId + BATCH)
                .mapToObj(id -> Film.of(id, "Heat " + id).document())
                .toList();
    }
}
