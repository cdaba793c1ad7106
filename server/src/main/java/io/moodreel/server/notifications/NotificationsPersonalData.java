package io.moodreel.server.notifications;

import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** Which letters people want. */
@Singleton
class NotificationsPersonalData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.ownedBy(
                "notification_choices", "weekly_picks, watchlist_available, weekly_sent_at, changed_at"));
    }
}
