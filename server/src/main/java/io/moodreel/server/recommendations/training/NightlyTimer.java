package io.moodreel.server.recommendations.training;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Once a night: due when the clock has passed the time of day since it was last asked. A night that the process slept
 * through is made up for once; clocks put forward or back cost none. Not safe for several threads.
 */
final class NightlyTimer {
    private final LocalTime at;
    private final ZoneId zone;
    private Instant next;

    NightlyTimer(LocalTime at, ZoneId zone, Instant now) {
        this.at = at;
        this.zone = zone;
        this.next = following(now);
    }

    boolean isDue(Instant now) {
        if (now.isBefore(next)) {
            return false;
        }
        next = following(now);
        return true;
    }

    private Instant following(Instant now) {
        ZonedDateTime local = now.atZone(zone);
        ZonedDateTime today = local.with(at);
        ZonedDateTime later = today.isAfter(local) ? today : local.plusDays(1).with(at);
        return later.toInstant();
    }
}
