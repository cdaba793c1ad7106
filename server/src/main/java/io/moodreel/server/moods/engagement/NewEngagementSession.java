package io.moodreel.server.moods.engagement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session to keep, its points in the order of their times, at least one. */
public record NewEngagementSession(
        Instant startedAt, Instant endedAt, @Nullable String title, List<EngagementPoint> points) {
    private static final double TENTHS = 10;

    public NewEngagementSession {
        points = List.copyOf(points);
    }

    /** The mean of the scores, one decimal. */
    double meanScore() {
        double mean =
                points.stream().mapToDouble(EngagementPoint::score).average().orElseThrow();
        return Math.round(mean * TENTHS) / TENTHS;
    }
}
