package io.moodreel.server.platform.outgoing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends the same bytes to everybody who connects and hangs up, whether they are an answer or not. */
public final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicInteger connections = new AtomicInteger();

    private RawServer(ServerSocket socket) {
        this.socket = socket;
    }

    public static RawServer sending(String bytes) throws IOException {
        ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        RawServer server = new RawServer(socket);
        Thread.ofVirtual().start(() -> server.serve(bytes.getBytes(StandardCharsets.UTF_8)));
        return server;
    }

    private void serve(byte[] bytes) {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                connections.incrementAndGet();
                byte[] request = new byte[4096];
                if (client.getInputStream().read(request) > 0) {
                    client.getOutputStream().write(bytes);
                    client.getOutputStream().flush();
                }
            } catch (IOException closed) {
                // the test is over, or the client has gone
            }
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    public int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** An address on this machine where nobody listens. */
    public static URI nobody() throws IOException {
        try (ServerSocket closedAgain = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + closedAgain.getLocalPort());
        }
    }
}
