package io.moodreel.server.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Where {@code initdb} and {@code postgres} are: in the folder that {@code MOODREEL_TEST_POSTGRES} names, else unpacked
 * from a Maven artifact, else where the system has them.
 */
final class PostgresPrograms {
    private static final String SETTING = "MOODREEL_TEST_POSTGRES";
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private PostgresPrograms() {}

    /** The folder with the programs; {@code folder} is where to unpack them if need be. */
    static Path find(Path folder) throws IOException {
        String chosen = System.getenv(SETTING);
        if (chosen != null) {
            return Path.of(chosen);
        }
        String archive = "/postgres-%s-%s.txz"
                .formatted(
                        System.getProperty("os.name").toLowerCase(),
                        System.getProperty("os.arch").replace("amd64", "x86_64"));
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream(archive)) {
            if (packed != null) {
                unpack(packed, folder);
                return folder.resolve("bin");
            }
        }
        return installed()
                .orElseThrow(() -> new IllegalStateException(
                        "there is no PostgreSQL for this platform; install one and set %s to its bin folder"
                                .formatted(SETTING)));
    }

    private static Optional<Path> installed() throws IOException {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
        if (!Files.isDirectory(DEBIAN)) {
            return onPath.filter(PostgresPrograms::hasServer).findFirst();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return Stream.concat(versions.sorted(Comparator.reverseOrder()).map(it -> it.resolve("bin")), onPath)
                    .filter(PostgresPrograms::hasServer)
                    .findFirst();
        }
    }

    private static boolean hasServer(Path folder) {
        return Files.isExecutable(folder.resolve("initdb")) && Files.isExecutable(folder.resolve("postgres"));
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                    continue;
                }
                Files.copy(tar, target);
                boolean program = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(
                        target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
