package io.moodreel.server.studies;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.viewing.videos.VideoSharing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Whoever takes part in a study may watch its videos. */
@Singleton
class StudyVideoSharing implements VideoSharing {
    private final Database database;

    StudyVideoSharing(Database database) {
        this.database = database;
    }

    @Override
    public boolean isShared(long video, long user) {
        return database.read(handle -> new StudyStore(handle).isWatchedBy(video, user));
    }

    @Override
    public Optional<String> objectionToDeletion(long video) {
        List<String> studies = database.read(handle -> new StudyStore(handle).namesWith(video));
        return studies.stream()
                .findFirst()
                .map(name -> "The video is part of the study \"" + name
                        + "\", and viewings of it would go with it. Take it out of the study, or delete that, first.");
    }
}
