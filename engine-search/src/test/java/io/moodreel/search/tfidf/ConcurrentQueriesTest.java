package io.moodreel.search.tfidf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrentQueriesTest {

    @Test
    void manyVirtualThreads_getTheAnswersOfOne() throws Exception {
        List<String> texts = Resource.lines("texts.txt");
        TfIdfModelBuilder builder = TfIdfModel.builder();
        for (int line = 0; line < texts.size(); line++) {
            builder.add(line, texts.get(line));
        }
        TfIdfModel model = builder.build();
        List<List<Neighbour>> alone = new ArrayList<>();
        for (int id = 0; id < texts.size(); id++) {
            alone.add(model.similar(id, 10));
        }

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Neighbour>>> together = new ArrayList<>();
            for (int i = 0; i < 50 * texts.size(); i++) {
                long id = i % texts.size();
                together.add(threads.submit(() -> model.similar(id, 10)));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % texts.size()));
            }
        }
    }
}
