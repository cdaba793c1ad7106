package io.moodreel.server.moods.reading;

import io.moodreel.affect.face.FaceReader;
import io.moodreel.affect.face.FaceReaders;
import io.moodreel.server.platform.data.DataFolder;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The nets of this program, unpacked into the data folder when they are first needed, or the operator's own there. */
@Singleton
class UnpackedNets implements FaceReaderSource {
    private static final String NET = ".onnx";

    private final Path folder;

    UnpackedNets(DataFolder data) {
        this.folder = folder(data);
    }

    /** Where they are unpacked, and an operator's own lie. */
    static Path folder(DataFolder data) {
        return data.path().resolve("faces");
    }

    @Override
    public FaceReader open(int threads) {
        return FaceReaders.open(folder, threads);
    }

    /** Nearly all of a net is its weights, which are as large in memory as in the file. */
    @Override
    public long heldBytes() {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(NET))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
