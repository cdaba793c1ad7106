package io.moodreel.server.accounts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server (RFC 5321, as much as our letters need) that keeps what it is given. */
public class FakeSmtp implements QuarkusTestResourceLifecycleManager {
    /** Where tests find what was received: they may live under another class loader than this. */
    private static final String RECEIVED = "moodreel.test.letters";

    private ServerSocket socket;

    /** What was received, as it came. */
    @SuppressWarnings("unchecked")
    static List<String> received() {
        return (List<String>) System.getProperties().get(RECEIVED);
    }

    @Override
    public Map<String, String> start() {
        System.getProperties().put(RECEIVED, new CopyOnWriteArrayList<String>());
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
        return Map.of(
                "moodreel.smtp.host", "127.0.0.1",
                "moodreel.smtp.port", Integer.toString(socket.getLocalPort()),
                "moodreel.smtp.security", "none",
                "moodreel.smtp.from", "Moodreel <films@example.org>");
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> speak(connection));
            }
        } catch (IOException closed) {
            // the tests are over
        }
    }

    private static void speak(Socket connection) {
        try (connection;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = connection.getOutputStream()) {
            say(out, "220 fake");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                switch (line.split(" ")[0].toUpperCase(Locale.ROOT)) {
                    case "DATA" -> {
                        say(out, "354 go on");
                        received().add(read(in));
                        say(out, "250 taken");
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 fine");
                }
            }
        } catch (IOException gone) {
            // the other side went away
        }
    }

    private static String read(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append("\r\n");
        }
        return letter.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void stop() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
