package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.SignalModel;
import io.moodreel.affect.signal.SignalModelException;
import io.moodreel.affect.signal.SignalPipeline;
import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Pipelines with the model of this program, or the operator's own in {@code signals/} of the data folder; opened when the
 * first signals come. When it cannot be opened, signals are kept and measured all the same, and nothing is predicted.
 * Thread-safe.
 */
@Singleton
public class Pipelines {
    private static final Logger LOG = Logger.getLogger(Pipelines.class);
    private static final String NO_MODEL = "none";

    private final Path folder;
    private @Nullable SignalModel model;
    private boolean tried;

    @Inject
    Pipelines(DataFolder data) {
        this(data.path());
    }

    Pipelines(Path data) {
        this.folder = data.resolve("signals");
    }

    private synchronized Optional<SignalModel> model() {
        if (!tried) {
            tried = true;
            try {
                model = SignalModel.open(folder);
            } catch (SignalModelException unusable) {
                LOG.errorf("Nothing is predicted from signals, which are kept: %s", unusable.getMessage());
            }
        }
        return Optional.ofNullable(model);
    }

    /** Which model answers. */
    String version() {
        return model().map(SignalModel::version).orElse(NO_MODEL);
    }

    /** The pipeline of a session that begins. */
    public SignalPipeline start(ViewingSession session) {
        return model().map(known -> SignalPipeline.start(known, session.gsrUnit(), session.startMs()))
                .orElseGet(() -> SignalPipeline.measuring(session.gsrUnit(), session.startMs()));
    }

    /** The pipeline as it was; empty when it must be gone through from the start. */
    Optional<SignalPipeline> resume(ViewingSession session, byte[] snapshot) {
        try {
            return model().map(known -> SignalPipeline.resume(known, snapshot));
        } catch (IllegalArgumentException ofAnotherVersion) {
            LOG.infof("Session %s is gone through from its start: %s", session.name(), ofAnotherVersion.getMessage());
            return Optional.empty();
        }
    }

    synchronized void close(@Observes ShutdownEvent event) {
        if (model != null) {
            model.close();
            model = null;
        }
    }
}
