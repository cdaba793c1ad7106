package io.moodreel.server.platform.data;

import io.moodreel.server.platform.StartupProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class DataFolderProducer {
    @Produces
    @Singleton
    DataFolder dataFolder(@ConfigProperty(name = "moodreel.data", defaultValue = "data") Path path) {
        return StartupProblem.orStop(() -> DataFolder.open(path));
    }

    void close(@Disposes DataFolder folder) {
        folder.close();
    }
}
