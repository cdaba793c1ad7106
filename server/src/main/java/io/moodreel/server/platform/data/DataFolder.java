package io.moodreel.server.platform.data;

import io.moodreel.server.platform.disk.DiskTroubleException;
import io.moodreel.server.platform.startup.StartupProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The one folder in which this installation keeps everything, held by one process at a time.
 *
 * <p>The lock is the operating system's, so it ends with the process however that ends.
 */
public final class DataFolder implements AutoCloseable {
    private static final String ID_FILE = "folder.id";
    /** Room for the starter catalogue, its index and the database's log: with less a start would fail half way. */
    private static final long MEGABYTES_TO_START = 8;

    private final Path path;
    private final String id;
    private final FileChannel lockChannel;

    private DataFolder(Path path, String id, FileChannel lockChannel) {
        this.path = path;
        this.id = id;
        this.lockChannel = lockChannel;
    }

    /**
     * Opens the folder, making it when absent, and takes its lock.
     *
     * @throws StartupProblem if it cannot be made or written, its disk is full, or another process holds it
     */
    public static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(
                    path.resolve("moodreel.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                return held(path, channel);
            } catch (IOException | StartupProblem e) {
                channel.close();
                throw e;
            }
        } catch (FileAlreadyExistsException e) {
            throw new StartupProblem("The data folder %s is a file. Choose a folder (--data DIR).".formatted(path), e);
        } catch (AccessDeniedException e) {
            throw new StartupProblem(
                    "The data folder %s cannot be written. Change its permissions or choose another (--data DIR)."
                            .formatted(path),
                    e);
        } catch (IOException e) {
            DiskTroubleException.behind(e, "the data folder " + path).ifPresent(trouble -> {
                throw new StartupProblem(trouble.sentence("start again, or choose another folder (--data DIR)"), e);
            });
            throw new StartupProblem(
                    "The data folder %s cannot be used (%s). Choose another (--data DIR)."
                            .formatted(path, e.getMessage()),
                    e);
        }
    }

    private static DataFolder held(Path path, FileChannel channel) throws IOException {
        if (!lock(channel)) {
            throw new StartupProblem(
                    "The data folder %s is in use by another Moodreel. Stop that one first, or choose another folder (--data DIR)."
                            .formatted(path));
        }
        requireRoom(path);
        return new DataFolder(path, id(path), channel);
    }

    private static void requireRoom(Path path) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace() >> 20;
        if (free < MEGABYTES_TO_START) {
            throw new StartupProblem(
                    "The disk that holds the data folder %s is full (%d MB left, a start needs %d). Free some space and start again, or choose another folder (--data DIR)."
                            .formatted(path, free, MEGABYTES_TO_START));
        }
    }

    private static String id(Path path) throws IOException {
        Path file = path.resolve(ID_FILE);
        if (Files.exists(file) && Files.size(file) > 0) {
            return Files.readString(file).strip();
        }
        String id = UUID.randomUUID().toString();
        // synced: after a power failure the folder must find its unfinished jobs again, which the database knows by it
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(id + "\n"));
            channel.force(true);
        }
        return id;
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** Absolute path of the folder. */
    public Path path() {
        return path;
    }

    /**
     * Names this folder among all that share a database; made once and kept in it. Since a folder is held by one
     * process, it also names that process.
     */
    public String id() {
        return id;
    }

    @Override
    public void close() {
        try {
            lockChannel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
