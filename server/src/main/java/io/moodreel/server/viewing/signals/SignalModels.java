package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.SignalModel;
import io.moodreel.server.platform.data.DataFolder;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The model that signals are read with, opened when the first come. Thread-safe. */
@Singleton
class SignalModels {
    private final Path folder;
    private @Nullable SignalModel model;

    SignalModels(DataFolder data) {
        this(data.path());
    }

    SignalModels(Path data) {
        this.folder = data.resolve("signals");
    }

    synchronized SignalModel get() {
        if (model == null) {
            model = SignalModel.open(folder);
        }
        return model;
    }

    synchronized void close(@Observes ShutdownEvent event) {
        if (model != null) {
            model.close();
            model = null;
        }
    }
}
