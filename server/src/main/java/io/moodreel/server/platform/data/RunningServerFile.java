package io.moodreel.server.platform.data;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Publishes this server to commands on the same machine. */
@ApplicationScoped
public class RunningServerFile {
    private final DataFolder folder;
    private final RunningServer server;

    RunningServerFile(DataFolder folder, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.folder = folder;
        this.server = RunningServer.on(port);
    }

    @Produces
    @Singleton
    RunningServer server() {
        return server;
    }

    /** Writes the file; call it once the server answers. */
    public void publish() {
        try {
            server.writeTo(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void withdraw(@Observes ShutdownEvent event) throws IOException {
        RunningServer.removeFrom(folder.path());
    }
}
