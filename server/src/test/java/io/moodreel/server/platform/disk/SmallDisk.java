package io.moodreel.server.platform.disk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A file system of its own, of a few megabytes, that a test may fill up or make read-only. Needs the right to mount one
 * (root on Linux); where that is missing the test is skipped.
 */
public final class SmallDisk implements AutoCloseable {
    private static final int LONGEST_SECONDS = 20;

    private final Path path;

    private SmallDisk(Path path) {
        this.path = path;
    }

    /** @param path an empty folder, below which the disk appears */
    public static SmallDisk mount(Path path, int megabytes) throws IOException, InterruptedException {
        assumeTrue(
                does("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", path.toString()),
                "no right to mount a file system here");
        return new SmallDisk(path);
    }

    public Path path() {
        return path;
    }

    /** Takes all room but so many kilobytes. */
    public void fillUpTo(int kilobytesLeft) throws IOException {
        long bytes = Files.getFileStore(path).getUsableSpace() - 1024L * kilobytesLeft;
        try (FileChannel filler = FileChannel.open(filler(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocate(4096);
            for (long written = 0; written < bytes; written += zeros.capacity()) {
                filler.write(zeros.clear());
            }
        }
    }

    /** Gives back the room that {@link #fillUpTo} took. */
    public void makeRoom() throws IOException {
        Files.delete(filler());
    }

    /** Nobody may have a file open for writing. */
    public void makeReadOnly() throws IOException, InterruptedException {
        if (!does("mount", "-o", "remount,ro", path.toString())) {
            throw new IOException(path + " cannot be made read-only");
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        does("umount", "--lazy", path.toString());
    }

    private Path filler() {
        return path.resolve("filler");
    }

    private static boolean does(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
