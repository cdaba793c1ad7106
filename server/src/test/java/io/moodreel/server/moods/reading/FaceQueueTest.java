package io.moodreel.server.moods.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.moodreel.server.platform.http.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FaceQueueTest {
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch open = new CountDownLatch(1);
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @AfterEach
    void everybodyGoesHome() {
        open.countDown();
        callers.shutdownNow();
    }

    private int held(int result) throws InterruptedException {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        if (!open.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody opened");
        }
        running.decrementAndGet();
        return result;
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20)).until(condition);
    }

    @Test
    void whenTheLineIsFull_callersAreToldToComeBack_andLaterThereIsRoomAgain() throws Exception {
        try (FaceQueue queue = new FaceQueue(2, 1)) {
            List<Future<Integer>> waiting = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                int number = i;
                waiting.add(callers.submit(() -> queue.run(() -> held(number))));
            }
            until(() -> queue.freePlaces() == 0);

            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> queue.run(() -> 9))
                    .satisfies(full -> {
                        assertThat(full.getResponse().getStatus()).isEqualTo(503);
                        assertThat(full.retryAfter()).isPositive();
                    });

            open.countDown();
            for (int i = 0; i < 3; i++) {
                assertThat(waiting.get(i).get(20, TimeUnit.SECONDS)).isEqualTo(i);
            }
            assertThat(queue.run(() -> 9)).isEqualTo(9);
            assertThat(most.get()).isEqualTo(2);
        }
    }

    @Test
    void batch_isOneInTheLine_keepsItsOrder_andLetsSinglesPass() throws Exception {
        try (FaceQueue queue = new FaceQueue(2, 1)) {
            AtomicInteger begun = new AtomicInteger();
            List<Callable<Integer>> frames = IntStream.range(0, 40)
                    .<Callable<Integer>>mapToObj(i -> () -> {
                        begun.incrementAndGet();
                        return held(i);
                    })
                    .toList();
            Future<List<Integer>> batch = callers.submit(() -> queue.runAll(frames));
            until(() -> running.get() == 2);
            Future<Integer> single = callers.submit(() -> queue.run(begun::get));
            until(() -> queue.freePlaces() == 1);

            open.countDown();

            assertThat(single.get(20, TimeUnit.SECONDS)).isLessThan(10);
            assertThat(batch.get(20, TimeUnit.SECONDS))
                    .isEqualTo(IntStream.range(0, 40).boxed().toList());
            assertThat(most.get()).isEqualTo(2);
            assertThat(queue.freePlaces()).isEqualTo(3);
        }
    }

    @Test
    void failure_isTheCallersToSee_andLeavesItsPlace() {
        try (FaceQueue queue = new FaceQueue(1, 0)) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> queue.run(() -> {
                            throw new IllegalArgumentException("broken");
                        }))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("broken");
                assertThatThrownBy(() -> queue.runAll(List.<Callable<Integer>>of(() -> 1, () -> {
                            throw new IllegalArgumentException("broken");
                        })))
                        .hasMessage("broken");
            }
            assertThat(queue.run(() -> 1)).isEqualTo(1);
        }
    }
}
