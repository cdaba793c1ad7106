package io.moodreel.server.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.search.embedding.TextEmbedder;
import io.moodreel.server.platform.http.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits for the model, and who is told to come back. */
@Timeout(60)
class EmbedderTest {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int WAITING = 3;
    /** A model whose queries wait until they are let go. */
    private static final class Slow implements EmbedderFactory, TextEmbedder {
        final AtomicInteger opened = new AtomicInteger();
        final AtomicInteger queries = new AtomicInteger();
        final CountDownLatch busy = new CountDownLatch(CORES);
        final CountDownLatch mayGoOn = new CountDownLatch(1);

        @Override
        public TextEmbedder open() {
            opened.incrementAndGet();
            return this;
        }

        @Override
        public String model() {
            return "slow";
        }

        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public float[] query(String text) {
            queries.incrementAndGet();
            busy.countDown();
            try {
                if (!mayGoOn.await(30, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("nobody let it go on");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new float[] {text.length(), 1};
        }

        @Override
        public List<float[]> passages(List<String> texts) {
            return texts.stream().map(text -> new float[] {1, 0}).toList();
        }

        @Override
        public void close() {}
    }

    @Test
    void wishes_waitInALine_andBeyondItAreToldToComeBack() throws Exception {
        Slow model = new Slow();
        Embedder embedder = new Embedder(model, WAITING);
        List<Future<float[]>> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CORES; i++) {
                String wish = "wish " + i;
                answers.add(people.submit(() -> embedder.wish(wish, Function.identity()).get()));
            }
            assertThat(model.busy.await(30, TimeUnit.SECONDS)).isTrue();
            int more = 4 * WAITING;
            for (int i = 0; i < more; i++) {
                String wish = "waiting wish " + i;
                answers.add(people.submit(() -> embedder.wish(wish, Function.identity()).get()));
            }
            int refused = 0;
            while (refused < more - WAITING) {
                refused = (int) answers.stream()
                        .filter(answer -> answer.state() == Future.State.FAILED)
                        .count();
                Thread.onSpinWait();
            }
            model.mayGoOn.countDown();
            int answered = 0;
            for (Future<float[]> answer : answers) {
                answered += outcome(answer);
            }
            assertThat(answered).isEqualTo(CORES + WAITING);
        }
        embedder.stop(null);
    }

    private static int outcome(Future<float[]> answer) throws InterruptedException {
        try {
            answer.get();
            return 1;
        } catch (ExecutionException e) {
            assertThat(e.getCause())
                    .isInstanceOf(ProblemException.class)
                    .hasMessage("Very many people are searching right now. Wait a moment.");
            ProblemException problem = (ProblemException) e.getCause();
            assertThat(problem.getResponse().getStatus()).isEqualTo(503);
            assertThat(problem.retryAfter()).isNotNull();
            return 0;
        }
    }

    @Test
    void model_isOpenedAtItsFirstUse_andAWishIsComputedOnce() {
        Slow model = new Slow();
        model.mayGoOn.countDown();
        Embedder embedder = new Embedder(model, WAITING);
        assertThat(embedder.model()).isEqualTo("slow");
        assertThat(model.opened.get()).isZero();

        float[] vector = embedder.wish("Grief by the sea", Function.identity()).get();
        assertThat(embedder.wish("  grief by the SEA ", Function.identity()).get()).isSameAs(vector);
        assertThat(embedder.title("a")).hasSize(2);

        assertThat(model.opened.get()).isEqualTo(1);
        assertThat(model.queries.get()).isEqualTo(1);
        embedder.stop(null);
        assertThatThrownBy(() -> embedder.title("c")).isInstanceOf(IllegalStateException.class);
    }
}
