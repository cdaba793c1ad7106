package io.moodreel.server.transfer.feed;

import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** That somebody's diary has an address, and since when; the address itself is nowhere. */
@Singleton
class FeedPersonalData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.ownedBy("diary_feeds", "created_at"));
    }
}
