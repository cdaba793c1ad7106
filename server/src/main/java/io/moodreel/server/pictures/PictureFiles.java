package io.moodreel.server.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Pictures on the disk, within a budget: when it is spent, those not looked at for longest go, until a tenth is free.
 * Files are whole or not there. Thread-safe.
 */
final class PictureFiles {
    private static final Duration NOTED_EVERY = Duration.ofHours(6);
    private static final String DRAFT = ".draft";
    private static final long UNKNOWN = -1;

    private record Kept(Path file, long bytes, FileTime seen) {}

    private final Path folder;
    private final long mostBytes;
    private final Clock clock;
    private final AtomicLong held = new AtomicLong(UNKNOWN);
    private final AtomicLong drafts = new AtomicLong();

    PictureFiles(Path folder, long mostBytes, Clock clock) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    /** @param name letters, digits and hyphens, at least three */
    Optional<byte[]> find(String name) {
        Path file = file(name);
        try {
            byte[] bytes = Files.readAllBytes(file);
            noteSeen(file);
            return Optional.of(bytes);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException unreadable) {
            // it is fetched again
            return Optional.empty();
        }
    }

    private void noteSeen(Path file) throws IOException {
        Instant now = clock.instant();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(NOTED_EVERY))) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }

    /** Keeps a picture; one that the disk does not take is not kept, and no more comes of it. */
    void put(String name, byte[] bytes) {
        Path file = file(name);
        Path draft = file.resolveSibling(name + "-" + drafts.incrementAndGet() + DRAFT);
        try {
            Files.createDirectories(file.getParent());
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            if (heldBytes() + bytes.length > mostBytes) {
                makeRoom();
                return;
            }
            held.addAndGet(bytes.length);
        } catch (IOException | UncheckedIOException full) {
            deleteQuietly(draft);
            held.set(UNKNOWN);
        }
    }

    /** What they take now. */
    long heldBytes() {
        long known = held.get();
        if (known != UNKNOWN) {
            return known;
        }
        long counted = all().stream().mapToLong(Kept::bytes).sum();
        held.compareAndSet(UNKNOWN, counted);
        return counted;
    }

    private synchronized void makeRoom() {
        List<Kept> all = new ArrayList<>(all());
        all.sort(Comparator.comparing(Kept::seen));
        long bytes = all.stream().mapToLong(Kept::bytes).sum();
        long goal = mostBytes - mostBytes / 10;
        for (Kept kept : all) {
            if (bytes <= goal) {
                break;
            }
            deleteQuietly(kept.file());
            bytes -= kept.bytes();
        }
        held.set(bytes);
    }

    private List<Kept> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Kept> all = new ArrayList<>();
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                all.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
            return all;
        } catch (NoSuchFileException goneMeanwhile) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Spread over folders by the first two letters. */
    private Path file(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name + ".jpg");
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // counted again at the next look
        }
    }
}
