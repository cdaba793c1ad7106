package io.moodreel.server.search.semantic;

import io.moodreel.search.embedding.TextEmbedder;

/** Opens the embedding model; tests have another one. Thread-safe. */
interface EmbedderFactory {
    /** The model's {@link TextEmbedder#model() name}, without opening it. */
    String model();

    /** How many numbers its vectors have. */
    int dimensions();

    /** Opens it: some tenths of a second and some memory. */
    TextEmbedder open();
}
