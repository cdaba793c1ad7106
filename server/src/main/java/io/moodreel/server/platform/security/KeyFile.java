package io.moodreel.server.platform.security;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.server.platform.database.Json;
import io.moodreel.server.platform.startup.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** The keys on disk, newest first, readable by their owner only; replaced whole. */
final class KeyFile {
    private static final Logger LOG = Logger.getLogger(KeyFile.class);
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};

    private record Entry(String id, long createdAt, String secret) {}

    private final Path file;

    KeyFile(Path folder) {
        this.file = folder.resolve("keys.json");
    }

    /** Empty when there is no file. */
    List<SigningKey> read() {
        try {
            if (!Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
                LOG.warnf(
                        "%s could be read by others than its owner, which has been corrected. If somebody may have done so, delete it and start again: everybody stays signed in.",
                        file);
                Files.setPosixFilePermissions(file, OWNER_ONLY);
            }
            return Json.read(Files.readString(file), ENTRIES).stream()
                    .map(entry -> new SigningKey(
                            entry.id(),
                            Instant.ofEpochMilli(entry.createdAt()),
                            Base64.getDecoder().decode(entry.secret())))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException | IllegalStateException | IllegalArgumentException unreadable) {
            throw new StartupProblem(
                    "The keys in %s cannot be read. Move the file away and start again: new keys are made, and everybody stays signed in."
                            .formatted(file),
                    unreadable);
        }
    }

    void write(List<SigningKey> keys) {
        List<Entry> entries = keys.stream()
                .map(key -> new Entry(
                        key.id(),
                        key.createdAt().toEpochMilli(),
                        Base64.getEncoder().encodeToString(key.secret())))
                .toList();
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(fresh, Json.write(entries));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartupProblem(
                    "The keys cannot be written to %s (%s). Check that the folder can be written."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }
}
