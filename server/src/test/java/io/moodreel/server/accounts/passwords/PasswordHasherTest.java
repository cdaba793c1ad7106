package io.moodreel.server.accounts.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.accounts.passwords.Argon2Hash.Cost;
import io.moodreel.server.platform.http.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {
    private final HashingQueue queue = new HashingQueue(2, 10);
    private final PasswordHasher hasher = new PasswordHasher(queue);

    @AfterEach
    void stop() {
        queue.close();
    }

    @Test
    void argon2id_agreesWithTheReferenceImplementation() {
        // test.c of the reference implementation: t = 2, m = 2^16 KiB, p = 1
        Argon2Hash hash =
                Argon2Hash.of("password", "somesalt".getBytes(StandardCharsets.UTF_8), new Cost(1 << 16, 2, 1));

        assertThat(hash.text())
                .isEqualTo("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
        assertThat(Argon2Hash.parse(hash.text()).orElseThrow().matches("password"))
                .isTrue();
    }

    @Test
    void hash_matchesItsPasswordOnly_andNoTwoAreAlike() {
        String hash = hasher.hash("four quiet words here");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.matches("four quiet words here", hash)).isTrue();
        assertThat(hasher.matches("four quiet words Here", hash)).isFalse();
        assertThat(hasher.hash("four quiet words here")).isNotEqualTo(hash);
        assertThat(hasher.isOutdated(hash)).isFalse();
    }

    @Test
    void missingOrUnreadableHash_matchesNothing() {
        assertThat(hasher.matches("", null)).isFalse();
        assertThat(hasher.matches("x", "$argon2id$nonsense")).isFalse();
        assertThat(hasher.matches("x", "")).isFalse();
    }

    @Test
    void bcryptHash_isUnderstood_andOutdated() {
        // made by libxcrypt
        String empty = "$2a$04$abcdefghijklmnopqrstuubyCG3zY1GIXMyxfivm.ClDiInHzxjiq";
        String cutAt72Bytes = "$2b$04$abcdefghijklmnopqrstuuxY8f..bBNAg9PZMysulzLejiw7M9Nz2";

        assertThat(hasher.matches("", empty)).isTrue();
        assertThat(hasher.matches("", empty.replace("$2a$", "$2y$"))).isTrue();
        assertThat(hasher.matches("x", empty)).isFalse();
        assertThat(hasher.matches("पासवर्ड " + "x".repeat(80), cutAt72Bytes)).isTrue();
        assertThat(hasher.isOutdated(empty)).isTrue();
    }

    @Test
    void noMoreThanTheThreads_areHashedAtOnce() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (HashingQueue narrow = new HashingQueue(2, 100);
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> results = IntStream.range(0, 50)
                    .mapToObj(i -> callers.submit(() -> narrow.run(() -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        Thread.yield();
                        return now.decrementAndGet();
                    })))
                    .toList();
            for (Future<Integer> result : results) {
                result.get();
            }
        }
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void whoFindsTheLineFull_isToldToComeBack() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (HashingQueue narrow = new HashingQueue(1, 1);
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = callers.submit(() -> narrow.run(() -> {
                busy.countDown();
                mayEnd.await();
                return 1;
            }));
            busy.await();
            // one may wait; of two more, whichever comes second finds the line full
            List<Future<Integer>> more = List.of(
                    callers.submit(() -> outcome(narrow, mayEnd)), callers.submit(() -> outcome(narrow, mayEnd)));

            assertThat(more.get(0).get() + more.get(1).get()).isEqualTo(503 + 2);
            first.get();
        }
    }

    /** 2 when its turn came, else the status; whoever is refused lets the others go on. */
    private static int outcome(HashingQueue queue, CountDownLatch mayEnd) {
        try {
            return queue.run(() -> 2);
        } catch (ProblemException refused) {
            mayEnd.countDown();
            return refused.getResponse().getStatus();
        }
    }

    @Test
    void threads_areFewerThanCores_whereTheHeapIsSmall() {
        assertThat(HashingQueue.threadsFor(Runtime.getRuntime()))
                .isBetween(1, Runtime.getRuntime().availableProcessors());
    }

    @Test
    void faultWhileHashing_isNotSwallowed() {
        assertThatThrownBy(() -> queue.run(() -> {
                    throw new java.io.IOException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
