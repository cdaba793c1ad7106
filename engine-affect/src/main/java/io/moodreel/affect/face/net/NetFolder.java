package io.moodreel.affect.face.net;

import io.moodreel.affect.face.FaceModelException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The nets that come with the program, unpacked into a folder when first wanted: ONNX Runtime reads a file without a copy
 * on the heap. A net with a manifest of its own in the folder is taken from there instead. Thread-safe; several processes
 * may share a folder.
 */
public final class NetFolder {
    private static final String RESOURCES = "/io/moodreel/facemodels/";
    private static final String MANIFEST = ".manifest.json";

    private final Path folder;

    public NetFolder(Path folder) {
        this.folder = folder;
    }

    /** Where the nets are unpacked, and where an operator puts others. */
    public Path path() {
        return folder;
    }

    /** The manifest of this name an operator put into the folder, as bytes; empty when there is none. */
    public Optional<byte[]> ownManifest(String name) {
        Path file = folder.resolve(name + MANIFEST);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new FaceModelException("The model manifest " + file + " cannot be read", unreadable);
        }
    }

    /**
     * What the net of this name is: the operator's manifest, or the program's own.
     *
     * @throws FaceModelException when there is none, or it is no manifest
     */
    public NetManifest manifest(String name) {
        return ownManifest(name)
                .map(own ->
                        NetManifest.parse(own, folder.resolve(name + MANIFEST).toString()))
                .orElseGet(() -> NetManifest.parse(resource(name + MANIFEST), "The manifest of the net " + name));
    }

    /**
     * The file of the net of this name, from where {@link #open(String)} would take it.
     *
     * @throws FaceModelException when there is none, or it cannot be read
     */
    public byte[] file(String name) {
        NetManifest manifest = manifest(name);
        if (ownManifest(name).isEmpty()) {
            return resource(manifest.file());
        }
        try {
            return Files.readAllBytes(folder.resolve(manifest.file()));
        } catch (IOException unreadable) {
            throw new FaceModelException(
                    "The model file " + folder.resolve(manifest.file()) + " cannot be read", unreadable);
        }
    }

    /**
     * Opens the net of this name.
     *
     * @throws FaceModelException when there is none, or it cannot be unpacked or opened
     */
    public Net open(String name) {
        NetManifest manifest = manifest(name);
        Path file = folder.resolve(manifest.file());
        if (ownManifest(name).isEmpty() && !manifest.sha256().equals(checksum(file))) {
            unpack(manifest.file(), file);
        }
        return open(manifest, file);
    }

    /**
     * Opens the net a manifest in this folder describes.
     *
     * @throws FaceModelException when the manifest, the file or its checksum is not right
     */
    public Net open(NetManifest manifest) {
        return open(manifest, folder.resolve(manifest.file()));
    }

    private static Net open(NetManifest manifest, Path file) {
        String found = checksum(file);
        if (found == null) {
            throw new FaceModelException("The model file " + file + " is missing; put it beside its manifest");
        }
        if (!manifest.sha256().equals(found)) {
            throw new FaceModelException(
                    "The model file " + file + " is not the one its manifest describes: SHA-256 is " + found
                            + ", should be " + manifest.sha256());
        }
        return Net.open(manifest, file);
    }

    private byte[] resource(String name) {
        try (InputStream resource = NetFolder.class.getResourceAsStream(RESOURCES + name)) {
            if (resource == null) {
                throw new FaceModelException("The face models do not come with this program: " + name
                        + " is not on its class path; add io.moodreel:face-models");
            }
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new FaceModelException("The face model " + name + " cannot be read from the program", unreadable);
        }
    }

    private void unpack(String name, Path file) {
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, name, ".part");
            try (InputStream resource = NetFolder.class.getResourceAsStream(RESOURCES + name)) {
                if (resource == null) {
                    throw new FaceModelException("The face model " + name + " does not come with this program");
                }
                Files.copy(resource, half, StandardCopyOption.REPLACE_EXISTING);
                move(half, file);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException failed) {
            throw new FaceModelException(
                    "The face model " + name + " cannot be unpacked into " + folder + ": " + failed.getMessage(),
                    failed);
        }
    }

    private static void move(Path half, Path file) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static @Nullable String checksum(Path file) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream counted = new DigestInputStream(bytes, digest)) {
                byte[] buffer = new byte[1 << 16];
                while (counted.read(buffer) >= 0) {
                    // reading is what updates the digest
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException failed) {
            throw new FaceModelException("The model file " + file + " cannot be read", failed);
        }
    }
}
