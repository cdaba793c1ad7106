package io.moodreel.search.embedding;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * BGE-small-en-v1.5 (Xiao et al. 2023), its weights in 8 bits, run by ONNX Runtime on the processor. For English; {@code
 * docs/models/bge-small-en-v1.5.md} says what that means. Safe for any number of threads.
 *
 * <p>Every text is computed alone: the network scales its numbers to the largest in the batch, so that in a batch a text's
 * vector would depend on its neighbours (<a href="https://arxiv.org/abs/2309.07597">the model</a>; {@code
 * docs/decisions/0028}). Up to {@code threads} passages are computed at a time, and as many queries beside them, so that
 * nobody who searches waits for a batch.
 */
public final class BgeSmallEmbedder implements TextEmbedder {

    /** What {@link #model()} says, for who wants to know without opening it. */
    public static final String MODEL = "bge-small-en-v1.5-q";

    /** How many numbers its vectors have. */
    public static final int DIMENSIONS = 384;

    private static final int MOST_TOKENS = 512;
    private static final String QUERY_INSTRUCTION = "Represent this sentence for searching relevant passages: ";
    private static final ModelFile NETWORK = new ModelFile(
            "bge-small-en-v1.5-q.onnx", "6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4");
    private static final ModelFile TOKENIZER = new ModelFile(
            "bge-small-en-v1.5-q-tokenizer.json", "d241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66");

    private final WordPieceTokenizer tokenizer;
    private final BertNetwork network;
    private final Semaphore queries;
    private final PassageThreads passages;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    private BgeSmallEmbedder(WordPieceTokenizer tokenizer, BertNetwork network, int threads) {
        this.tokenizer = tokenizer;
        this.network = network;
        queries = new Semaphore(threads, true);
        passages = new PassageThreads(threads);
    }

    /**
     * Opens the model: some tenths of a second and 100 MB.
     *
     * @param modelFolder where the model's file is unpacked to, and found again the next time
     * @param threads how many passages, and how many queries, are computed at the same time; at least 1
     * @throws EmbedderUnavailableException when the file cannot be written, or there is no ONNX Runtime for this system
     */
    public static BgeSmallEmbedder open(Path modelFolder, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("an embedder needs at least 1 thread, was given " + threads);
        }
        try (InputStream vocabulary = TOKENIZER.open()) {
            WordPieceTokenizer tokenizer = new WordPieceTokenizer(Vocabulary.read(vocabulary));
            return new BgeSmallEmbedder(
                    tokenizer, new BertNetwork(NETWORK.unpackInto(modelFolder), DIMENSIONS), threads);
        } catch (IOException e) {
            throw new EmbedderUnavailableException(
                    "The embedding model could not be unpacked into " + modelFolder + ": " + e.getMessage(), e);
        } catch (OrtException e) {
            throw new EmbedderUnavailableException("The embedding model could not be opened: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new EmbedderUnavailableException(
                    "There is no ONNX Runtime for " + System.getProperty("os.name") + " on "
                            + System.getProperty("os.arch") + ", so nothing can be embedded here; it runs on Linux"
                            + " (x86-64, ARM64), macOS (ARM64) and Windows (x86-64).",
                    e);
        }
    }

    @Override
    public String model() {
        return MODEL;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] query(String text) {
        queries.acquireUninterruptibly();
        try {
            return embed(QUERY_INSTRUCTION + text);
        } finally {
            queries.release();
        }
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return passages.map(texts, this::embed);
    }

    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                passages.close();
                network.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model could not be closed", e);
        } finally {
            use.writeLock().unlock();
        }
    }

    private float[] embed(String text) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the embedder is closed");
            }
            return toUnitLength(network.firstRow(tokenizer.tokens(text, MOST_TOKENS)));
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed: " + e.getMessage(), e);
        } finally {
            use.readLock().unlock();
        }
    }

    private static float[] toUnitLength(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += (double) number * number;
        }
        float scale = (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return vector;
    }
}
