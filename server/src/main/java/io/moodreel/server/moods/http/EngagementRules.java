package io.moodreel.server.moods.http;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.engagement.EngagementStatus;
import io.moodreel.server.accounts.users.DisplayName;
import io.moodreel.server.moods.engagement.EngagementPoint;
import io.moodreel.server.moods.engagement.NewEngagementSession;
import io.moodreel.server.moods.http.EngagementWish.Point;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a session to keep must look like. The first broken point is told, by its place among them from 0. */
final class EngagementRules {
    private static final Duration LONGEST = Duration.ofHours(4);

    /** One a second from the first to the last. */
    static final int MOST_POINTS = 4 * 60 * 60 + 1;

    private static final double TENTHS = 10;
    private static final double NEARLY_NOTHING = 1e-6;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private EngagementRules() {}

    /** The session that is wished, or 422 with what is wrong. */
    static NewEngagementSession checked(EngagementWish wish) {
        new FieldErrors()
                .check("started_at", objectionToTime(wish.startedAt()))
                .check("ended_at", objectionToTime(wish.endedAt()))
                .check("title", title(wish).flatMap(DisplayName::objection))
                .check("points", objectionToNumber(wish.points()))
                .throwIfAny();
        Instant started = Instant.parse(wish.startedAt());
        Instant ended = Instant.parse(wish.endedAt());
        Duration length = Duration.between(started, ended);
        if (length.isNegative() || length.compareTo(LONGEST) > 0) {
            throw ProblemException.invalid("ended_at", "must be after started_at, by at most four hours");
        }
        int most = (int) length.toSeconds() + 1;
        if (wish.points().size() > most) {
            throw ProblemException.invalid(
                    "points",
                    "must be at most one a second, " + most + " in all, were "
                            + wish.points().size());
        }
        return new NewEngagementSession(
                started, ended, title(wish).map(DisplayName::of).orElse(null), points(wish.points(), started, ended));
    }

    private static Optional<String> title(EngagementWish wish) {
        return Optional.ofNullable(wish.title()).filter(title -> !title.isBlank());
    }

    private static Optional<String> objectionToTime(@Nullable String time) {
        if (time == null) {
            return Optional.of("is required: a time such as 2026-05-01T18:30:00Z");
        }
        try {
            Instant read = Instant.parse(time);
            return read.isBefore(Instant.EPOCH) || read.isAfter(LATEST)
                    ? Optional.of("must be from 1970 to 9999, was " + Shown.shortened(time))
                    : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.of("must be a time such as 2026-05-01T18:30:00Z, was \"" + Shown.shortened(time) + "\"");
        }
    }

    private static Optional<String> objectionToNumber(@Nullable List<@Nullable Point> points) {
        if (points == null || points.isEmpty()) {
            return Optional.of("is required: at least one {t_ms, score, status, dominant_emotion}");
        }
        return points.size() > MOST_POINTS
                ? Optional.of("must be at most " + MOST_POINTS + ", were " + points.size())
                : Optional.empty();
    }

    private static List<EngagementPoint> points(List<@Nullable Point> wished, Instant started, Instant ended) {
        List<EngagementPoint> points = new ArrayList<>(wished.size());
        long earliest = started.toEpochMilli();
        for (int i = 0; i < wished.size(); i++) {
            EngagementPoint point = point("points[" + i + "]", wished.get(i), earliest, ended.toEpochMilli());
            points.add(point);
            earliest = point.tMs() + 1;
        }
        return points;
    }

    private static EngagementPoint point(String at, @Nullable Point wished, long earliest, long latest) {
        if (wished == null) {
            throw ProblemException.invalid(at, "must be {t_ms, score, status, dominant_emotion}");
        }
        new FieldErrors()
                .check(at + ".t_ms", objectionToTime(wished.time(), earliest, latest))
                .check(at + ".score", objectionToScore(wished.score()))
                .check(
                        at + ".dominant_emotion",
                        wished.dominantEmotion() == null
                                ? Optional.of("is required: one of " + EmotionNames.ALL)
                                : EmotionNames.objection(wished.dominantEmotion()))
                .throwIfAny();
        Emotion dominant = Emotion.labelled(wished.dominantEmotion()).orElseThrow();
        double score = Math.round(wished.score() * TENTHS) / TENTHS;
        EngagementStatus status = EngagementStatus.of(score, dominant);
        if (!status.label().equals(wished.status())) {
            throw ProblemException.invalid(
                    at + ".status",
                    "must be " + status.label() + " for a score of " + score + " and " + dominant.label() + ", was "
                            + (wished.status() == null ? "left out" : "\"" + Shown.shortened(wished.status()) + "\""));
        }
        return new EngagementPoint(wished.time(), score, status, dominant);
    }

    private static Optional<String> objectionToTime(@Nullable Long time, long earliest, long latest) {
        if (time == null) {
            return Optional.of("is required: milliseconds since 1970");
        }
        return time >= earliest && time <= latest
                ? Optional.empty()
                : Optional.of("must be within the session and after the point before it, " + earliest + " to " + latest
                        + ", was " + time);
    }

    private static Optional<String> objectionToScore(@Nullable Double score) {
        boolean fine = score != null
                && score >= 0
                && score <= 100
                && Math.abs(Math.round(score * TENTHS) - score * TENTHS) < NEARLY_NOTHING;
        return fine ? Optional.empty() : Optional.of("must be from 0 to 100 with at most one decimal, was " + score);
    }
}
