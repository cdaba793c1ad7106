package io.moodreel.server.platform.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * How a command on the same machine reaches the server that holds a data folder: its port, and a secret that only who
 * can read the folder knows. Written anew at each start, removed at a clean stop.
 *
 * @param port the loopback port it answers on
 * @param token 256 random bits in hexadecimal
 */
public record RunningServer(int port, String token) {
    private static final String FILE = "server.token";

    static RunningServer on(int port) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new RunningServer(port, HexFormat.of().formatHex(secret));
    }

    /** What the folder says about its server; empty when none has been started there or it stopped cleanly. */
    public static Optional<RunningServer> in(Path folder) throws IOException {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(FILE));
            return Optional.of(new RunningServer(Integer.parseInt(lines.getFirst()), lines.get(1)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    void writeTo(Path folder) throws IOException {
        Path fresh = folder.resolve(FILE + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, port + "\n" + token + "\n");
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void removeFrom(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    /** Compares in constant time. */
    public boolean accepts(String candidate) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "RunningServer[port=" + port + ", token=…]";
    }
}
