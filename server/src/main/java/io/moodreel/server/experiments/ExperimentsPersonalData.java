package io.moodreel.server.experiments;

import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** Which strategies a person was given by experiments. */
@Singleton
class ExperimentsPersonalData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(new PersonalTable(
                "experiment_exposures",
                """
                SELECT e.name AS experiment, x.strategy, x.exposed_at FROM experiment_exposures x
                JOIN experiments e ON e.id = x.experiment_id WHERE x.user_id = :user ORDER BY x.exposed_at
                """,
                "DELETE FROM experiment_exposures WHERE user_id = :user"));
    }
}
