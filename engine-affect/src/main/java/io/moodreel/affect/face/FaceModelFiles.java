package io.moodreel.affect.face;

import io.moodreel.affect.face.expression.ExpressionModel;
import io.moodreel.affect.face.expression.ExpressionRecipe;
import io.moodreel.affect.face.net.NetFolder;
import io.moodreel.affect.face.net.NetManifest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The nets that find faces and read expressions, as files: whoever runs them elsewhere – the pages do, in the browser – reads
 * what a {@link FaceReader} on the same folder reads. Nothing is opened. Thread-safe.
 */
public final class FaceModelFiles {
    private final NetFolder folder;

    /** @param modelFolder where an operator's own nets may lie, as for {@link FaceReaders#open} */
    public FaceModelFiles(Path modelFolder) {
        this.folder = new NetFolder(modelFolder);
    }

    /** Everything needed to find a face and to read its expression. */
    public record Description(NetManifest detector, ExpressionRecipe expression) {}

    /**
     * The nets in use now.
     *
     * @throws FaceModelException when an operator's manifest is wrong
     */
    public Description describe() {
        return new Description(folder.manifest(FaceNets.DETECTOR), ExpressionModel.recipe(folder));
    }

    /**
     * The ONNX file with this checksum, if it is one of those described.
     *
     * @throws FaceModelException when it cannot be read
     */
    public Optional<byte[]> file(String sha256) {
        return names().filter(name -> folder.manifest(name).sha256().equals(sha256))
                .findFirst()
                .map(folder::file);
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(FaceNets.DETECTOR), ExpressionModel.netNames(folder).stream());
    }
}
