package io.moodreel.search.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of a model that travels in the program and lies unpacked in a folder, where it can be opened without a copy on
 * the heap.
 *
 * @param name of the resource and the file
 * @param sha256 in hexadecimal
 */
record ModelFile(String name, String sha256) {

    private static final int BUFFER = 1 << 16;

    /** Reads it from the program. */
    InputStream open() throws IOException {
        InputStream packed = ModelFile.class.getResourceAsStream("/" + name);
        if (packed == null) {
            throw new IOException(name + " is missing in the program; it was built without its models");
        }
        return packed;
    }

    /**
     * Unpacks the file unless it is there and whole.
     *
     * @return where it is
     * @throws IOException when it cannot be written, or the program's copy is damaged
     */
    Path unpackInto(Path folder) throws IOException {
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file) && isWhole(file)) {
            return file;
        }
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, name, ".part");
        try {
            try (InputStream packed = open()) {
                Files.copy(packed, written, StandardCopyOption.REPLACE_EXISTING);
            }
            if (!isWhole(written)) {
                throw new IOException(name + " is damaged in the program; install the program again");
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
        return file;
    }

    private boolean isWhole(Path file) throws IOException {
        MessageDigest digest = sha256Digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
