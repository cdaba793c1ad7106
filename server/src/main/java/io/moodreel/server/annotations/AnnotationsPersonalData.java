package io.moodreel.server.annotations;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** What people labelled; the CSV files old clients had written go with it. */
@Singleton
class AnnotationsPersonalData implements PersonalData {
    private final Database database;
    private final AnnotationFiles files;

    AnnotationsPersonalData(Database database, AnnotationFiles files) {
        this.database = database;
        this.files = files;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.ownedBy("annotation_sets", "subject, mode, video_id, version, marks, changed_at"));
    }

    @Override
    public void erasing(long user) {
        List<String> written = database.read(handle -> new AnnotationStore(handle).files(user));
        database.afterCommit(() -> written.forEach(files::delete));
    }
}
