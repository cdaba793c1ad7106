package io.moodreel.server;

import io.moodreel.server.platform.data.RunningServerFile;
import io.moodreel.server.platform.http.Readiness;
import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves until it is told to stop. */
class ServeCommand implements QuarkusApplication {
    private static final long LOOK_AGAIN_NANOS = 20_000_000;

    private final RunningServerFile file;
    private final List<Readiness> needed;
    private final int port;

    ServeCommand(
            RunningServerFile file, @All List<Readiness> needed, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.file = file;
        this.needed = needed;
        this.port = port;
    }

    @Override
    public int run(String... arguments) {
        while (!needed.stream().allMatch(Readiness::isReady)) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        file.publish();
        System.out.println("Moodreel is ready at http://localhost:" + port);
        Quarkus.waitForExit();
        return 0;
    }
}
