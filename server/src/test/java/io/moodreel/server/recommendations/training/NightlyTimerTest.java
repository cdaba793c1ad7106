package io.moodreel.server.recommendations.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NightlyTimerTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Instant at(String utc) {
        return Instant.parse(utc);
    }

    private static NightlyTimer startedAt(String utc) {
        return new NightlyTimer(LocalTime.of(3, 30), BERLIN, at(utc));
    }

    @Test
    void dueOnceEachNight_atTheLocalTime() {
        NightlyTimer timer = startedAt("2026-11-21T18:00:00Z");

        assertThat(timer.isDue(at("2026-11-22T02:29:59Z"))).isFalse();
        assertThat(timer.isDue(at("2026-11-22T02:30:00Z"))).isTrue();
        assertThat(timer.isDue(at("2026-11-22T02:31:00Z"))).isFalse();
        assertThat(timer.isDue(at("2026-11-23T02:30:00Z"))).isTrue();
    }

    @Test
    void nightsSleptThrough_areMadeUpForOnce() {
        NightlyTimer timer = startedAt("2026-11-21T18:00:00Z");

        assertThat(timer.isDue(at("2026-11-25T09:00:00Z"))).isTrue();
        assertThat(timer.isDue(at("2026-11-25T09:01:00Z"))).isFalse();
    }

    @Test
    void timeThatTheClockSkips_isMetAnHourLater() {
        // in the night to 29 March 2026 Berlin's clocks go from 2:00 to 3:00
        NightlyTimer timer = new NightlyTimer(LocalTime.of(2, 30), BERLIN, at("2026-03-28T12:00:00Z"));

        assertThat(timer.isDue(at("2026-03-29T01:29:00Z"))).isFalse();
        assertThat(timer.isDue(at("2026-03-29T01:30:00Z"))).isTrue();
    }
}
