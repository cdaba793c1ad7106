package io.moodreel.server.moods.reading;

import io.moodreel.affect.face.FaceModelFiles;
import io.moodreel.server.moods.FacesConfig;
import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.http.ProblemException;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The nets this server reads faces with, handed out to pages; nothing is kept in memory. */
@Singleton
public class PublishedNets {
    private final FaceModelFiles files;
    private final FacesConfig config;

    PublishedNets(DataFolder data, FacesConfig config) {
        this.files = new FaceModelFiles(UnpackedNets.folder(data));
        this.config = config;
    }

    /**
     * Which they are and how they are used.
     *
     * @throws ProblemException 404 when faces are switched off
     */
    public FaceModelFiles.Description describe() {
        requireSwitchedOn();
        return files.describe();
    }

    /** The file with this checksum, if it is one of theirs; otherwise as {@link #describe}. */
    public Optional<byte[]> file(String sha256) {
        requireSwitchedOn();
        return files.file(sha256);
    }

    private void requireSwitchedOn() {
        if (!config.enabled()) {
            throw ProblemException.notFound("This server reads no faces: its operator has switched that off.");
        }
    }
}
