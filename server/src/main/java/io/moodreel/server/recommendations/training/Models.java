package io.moodreel.server.recommendations.training;

import io.moodreel.recommend.model.ModelFileException;
import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnavailableException;
import io.moodreel.server.platform.disk.DiskTroubleException;
import io.moodreel.server.platform.footprint.MemoryHolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The model that answers at present, and the history of all. A new one takes the place of the old by one reference:
 * whoever has asked the old one finishes with it. Thread-safe.
 */
@ApplicationScoped
public class Models implements MemoryHolder {
    private static final Logger LOG = Logger.getLogger(Models.class);
    /** Enough to go back to the one before when the newest is damaged. */
    private static final int KEPT = 3;

    private final Database database;
    private final String folderId;
    private final ModelFolder folder;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private volatile @Nullable TrainedModel current;

    Models(Database database, DataFolder dataFolder) {
        this.database = database;
        this.folderId = dataFolder.id();
        this.folder = new ModelFolder(dataFolder.path());
    }

    /** The model that answers; empty before the first training, and while there is none that can be read. */
    public Optional<TrainedModel> current() {
        return Optional.ofNullable(current);
    }

    /** Runs {@code follower} after every change of {@link #current}. */
    public void addFollower(Runnable follower) {
        followers.add(follower);
    }

    ModelFolder folder() {
        return folder;
    }

    /** Opens the newest model that can be opened, unless one answers already; those that cannot are told in the log. */
    synchronized void openNewest() {
        if (current != null) {
            return;
        }
        for (String version : folder.versions()) {
            try {
                adopt(version);
                return;
            } catch (ModelFileException | UncheckedIOException unusable) {
                LOG.warnf("Recommendations go on without the model %s: %s.", version, unusable.getMessage());
            }
        }
    }

    /**
     * Opens and checks a version, lets it answer from now on, and removes the oldest.
     *
     * @throws ModelFileException when it cannot be used; then nothing has changed
     */
    synchronized ModelCard adopt(String version) {
        TrainedModel opened = TrainedModel.open(folder.file(version));
        current = opened;
        followers.forEach(Runnable::run);
        remember(opened.card());
        folder.keepNewest(KEPT);
        LOG.infof(
                "Recommendations come from the model %s: %,d ratings by %,d people",
                version, opened.card().ratings(), opened.card().raters());
        return opened.card();
    }

    /** What cannot be written down now is at the next start. */
    private void remember(ModelCard card) {
        try {
            database.change(handle -> new ModelStore(handle, folderId).add(card));
        } catch (DatabaseUnavailableException | DiskTroubleException notNow) {
            LOG.warnf("The history of models lacks %s for now: %s", card.version(), notNow.getMessage());
        }
    }

    /** Makes a finished draft a version and adopts it. */
    ModelCard publish(String version) throws IOException {
        folder.publish(version);
        return adopt(version);
    }

    List<ModelStore.TrainedOnce> newestFirst(int limit, long offset) {
        return database.read(handle -> new ModelStore(handle, folderId).newestFirst(limit, offset));
    }

    long count() {
        return database.read(handle -> new ModelStore(handle, folderId).count());
    }

    @Override
    public Map<String, Long> heldBytes() {
        TrainedModel model = current;
        return Map.of("recommender (mapped for the most part)", model == null ? 0 : model.memoryBytes());
    }
}
