package io.moodreel.server.platform.installation;

import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands folder and database to whoever needs them. */
@ApplicationScoped
class InstallationProducer {
    @Produces
    @Singleton
    Installation installation(
            @ConfigProperty(name = "moodreel.data", defaultValue = "data") Path path,
            @ConfigProperty(name = "moodreel.database-url") Optional<String> databaseUrl) {
        return Installation.preparedOrOpen(path, databaseUrl);
    }

    void close(@Disposes Installation installation) {
        installation.close();
    }

    @Produces
    @Singleton
    DataFolder folder(Installation installation) {
        return installation.folder();
    }

    @Produces
    @Singleton
    Database database(Installation installation) {
        return installation.database();
    }
}
