package io.moodreel.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RevisionCacheTest {
    private final AtomicLong revision = new AtomicLong();
    private final AtomicInteger workings = new AtomicInteger();
    private final RevisionCache<String, String> cache = new RevisionCache<>(revision::get, 10);

    private String ask(String key) {
        return cache.get(key, asked -> asked + " " + workings.incrementAndGet());
    }

    @Test
    void sameQuestion_isWorkedOutOnce() {
        assertThat(ask("a")).isEqualTo("a 1");
        assertThat(ask("a")).isEqualTo("a 1");
        assertThat(ask("b")).isEqualTo("b 2");
    }

    @Test
    void changedCatalogue_isAskedAnew() {
        ask("a");
        revision.incrementAndGet();

        assertThat(ask("a")).isEqualTo("a 2");
    }

    @Test
    void answerWorkedOutWhileTheCatalogueChanged_isNotKept() {
        cache.get("a", asked -> {
            revision.incrementAndGet();
            return "too early";
        });

        assertThat(ask("a")).isEqualTo("a 1");
    }
}
