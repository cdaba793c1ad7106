package io.moodreel.server.accounts.export;

import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The tables of all features with rows about people, in the order to erase them: the accounts last. */
@Singleton
class AllPersonalData {
    private final List<PersonalData> features;
    private final List<PersonalTable> tables;

    AllPersonalData(@All List<PersonalData> features) {
        this.features = features;
        this.tables = features.stream()
                .sorted((one, other) -> Boolean.compare(isAccounts(one), isAccounts(other)))
                .flatMap(feature -> feature.tables().stream())
                .toList();
    }

    private static boolean isAccounts(PersonalData feature) {
        return feature instanceof AccountsPersonalData;
    }

    List<PersonalTable> tables() {
        return tables;
    }

    /** Removes everything about the person, in the transaction at hand. */
    void erase(Handle handle, long user) {
        features.forEach(feature -> feature.erasing(user));
        for (PersonalTable table : tables) {
            handle.createUpdate(table.erase()).bind("user", user).execute();
        }
    }
}
