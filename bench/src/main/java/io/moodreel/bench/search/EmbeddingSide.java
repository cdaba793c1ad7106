package io.moodreel.bench.search;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import io.moodreel.search.embedding.BgeSmallEmbedder;
import java.nio.file.Path;
import java.util.List;

/** Who embeds: we, or langchain4j with the same model. */
enum EmbeddingSide {
    OURS {
        @Override
        Embedding open(Path folder, int threads) {
            BgeSmallEmbedder embedder = BgeSmallEmbedder.open(folder, threads);
            return embedder::passages;
        }
    },
    LANGCHAIN4J {
        @Override
        Embedding open(Path folder, int threads) {
            BgeSmallEnV15QuantizedEmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
            return texts -> model.embedAll(texts.stream().map(TextSegment::from).toList())
                    .content();
        }
    };

    /** Opens the model, which stays open until the process ends. */
    abstract Embedding open(Path folder, int threads);

    /** Texts to vectors. */
    interface Embedding {
        List<?> of(List<String> texts);
    }
}
