package io.moodreel.search.tfidf;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Turns texts into rows of counts on all cores, with the same result whatever the number of cores: texts are cut into
 * words a batch at a time in the common pool, and the batches put together in the order in which they were given. For
 * one thread, which helps when it would have to wait.
 *
 * <p>While it runs it holds at most one batch more than there are cores, of {@value #BATCH_CHARACTERS} characters and
 * one title each, and the rows so far (see {@link ByteAppender}).
 */
final class TextCollector {

    private static final int BATCH_CHARACTERS = 1 << 18;
    private static final int MOST_UNDER_WAY = Runtime.getRuntime().availableProcessors() + 1;

    private final Vocabulary vocabulary;
    private final TitleRows.Builder rows;
    private final Queue<FutureTask<TokenisedBatch>> underWay = new ArrayDeque<>();
    private List<String> texts = new ArrayList<>();
    private int characters;

    /** Numbers words by {@code vocabulary}, which takes up new ones. */
    TextCollector(Vocabulary vocabulary, @Nullable Path folder) {
        this.vocabulary = vocabulary;
        this.rows = new TitleRows.Builder(new PackedRows.Builder(new ByteAppender(folder)));
    }

    void add(long id, String text) {
        rows.id(id);
        texts.add(text);
        characters += text.length();
        if (characters >= BATCH_CHARACTERS) {
            submitBatch();
        }
    }

    TitleRows finish() {
        submitBatch();
        while (!underWay.isEmpty()) {
            appendOldest();
        }
        return rows.build();
    }

    private void submitBatch() {
        if (underWay.size() >= MOST_UNDER_WAY) {
            appendOldest();
        }
        String[] batch = texts.toArray(String[]::new);
        FutureTask<TokenisedBatch> task = new FutureTask<>(() -> TokenisedBatch.of(batch));
        underWay.add(task);
        ForkJoinPool.commonPool().execute(task);
        texts = new ArrayList<>(texts.size());
        characters = 0;
    }

    private void appendOldest() {
        FutureTask<TokenisedBatch> oldest = underWay.remove();
        // does the work here unless a thread of the pool has begun it
        oldest.run();
        resultOf(oldest).appendTo(rows.counts(), vocabulary);
    }

    private static TokenisedBatch resultOf(FutureTask<TokenisedBatch> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("a text could not be cut into words", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
