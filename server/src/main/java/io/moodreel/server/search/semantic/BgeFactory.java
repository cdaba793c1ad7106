package io.moodreel.server.search.semantic;

import io.moodreel.search.embedding.BgeSmallEmbedder;
import io.moodreel.search.embedding.TextEmbedder;
import io.moodreel.server.platform.data.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;

/** BGE-small, unpacked into the data folder. */
@ApplicationScoped
class BgeFactory implements EmbedderFactory {
    private static final String FOLDER = "nets";

    private final DataFolder folder;

    BgeFactory(DataFolder folder) {
        this.folder = folder;
    }

    @Override
    public String model() {
        return BgeSmallEmbedder.MODEL;
    }

    @Override
    public int dimensions() {
        return BgeSmallEmbedder.DIMENSIONS;
    }

    @Override
    public TextEmbedder open() {
        return BgeSmallEmbedder.open(
                folder.path().resolve(FOLDER), Runtime.getRuntime().availableProcessors());
    }
}
