package io.moodreel.server.recommendations.mood;

import io.moodreel.server.accounts.consents.Consents;
import io.moodreel.server.accounts.consents.Purpose;
import jakarta.inject.Singleton;
import java.util.Set;

/** Who has said no to learning. Who was never asked sends a mood with what they do on purpose. */
@Singleton
class DeclinedConsents implements Declined {
    private final Consents consents;

    DeclinedConsents(Consents consents) {
        this.consents = consents;
    }

    @Override
    public boolean contains(long userId) {
        return consents.isDeclined(userId, Purpose.LEARNING);
    }

    @Override
    public Set<Long> everybody() {
        return consents.declined(Purpose.LEARNING);
    }
}
