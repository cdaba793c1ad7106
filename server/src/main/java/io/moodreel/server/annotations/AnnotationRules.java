package io.moodreel.server.annotations;

import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.ProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be kept, and how what was left out is filled in. */
final class AnnotationRules {
    private static final int MOST = 5_000;
    private static final int LONGEST_LABEL = 60;
    private static final long LONGEST_VIDEO_MS = 24L * 60 * 60 * 1000;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern MODE = Pattern.compile("[a-z0-9_-]{1,40}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private AnnotationRules() {}

    /** @throws ProblemException 422 when it cannot name a document */
    static String requireMode(String mode) {
        if (!MODE.matcher(mode).matches()) {
            throw ProblemException.invalid("mode", "must be 1 to 40 small letters, digits, - or _, such as full");
        }
        return mode;
    }

    /** As they are kept. All broken rules are told at once, as far as the first annotation that breaks one. */
    static List<Annotation> complete(List<@Nullable Annotation> sent, long nowMs) {
        if (sent.size() > MOST) {
            throw ProblemException.invalid(
                    "annotations", "must be at most " + MOST + " in one document: use another mode for the rest");
        }
        List<Annotation> complete = new ArrayList<>(sent.size());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            Annotation one = sent.get(i);
            String at = "annotations[" + i + "]";
            if (one == null) {
                throw ProblemException.invalid(at, "must be {segment, emotion, timestamp}, not null");
            }
            check(one, at, nowMs, ids);
            complete.add(new Annotation(
                    Objects.requireNonNullElseGet(
                            one.id(), () -> UUID.randomUUID().toString()),
                    Objects.requireNonNullElse(one.segment(), i),
                    Objects.requireNonNull(one.emotion()).strip(),
                    Objects.requireNonNullElse(one.timestamp(), nowMs),
                    one.startMs(),
                    one.endMs()));
        }
        return complete;
    }

    private static void check(Annotation one, String at, long nowMs, Set<String> ids) {
        new FieldErrors()
                .check(at + ".id", id(one.id(), ids))
                .check(at + ".segment", when(one.segment() != null && one.segment() < 0, "must be 0 or more"))
                .check(at + ".emotion", emotion(one.emotion()))
                .check(at + ".timestamp", timestamp(one.timestamp(), nowMs))
                .check(at + ".end_ms", edges(one.startMs(), one.endMs()))
                .throwIfAny();
    }

    private static Optional<String> id(@Nullable String id, Set<String> taken) {
        if (id == null) {
            return Optional.empty();
        }
        if (!ID.matcher(id).matches()) {
            return Optional.of("must be 1 to 40 letters, digits, - or _");
        }
        return when(!taken.add(id), "must not stand twice in one document");
    }

    private static Optional<String> emotion(@Nullable String emotion) {
        if (emotion == null || emotion.isBlank()) {
            return Optional.of("is required: the label, such as Calm");
        }
        return when(
                emotion.length() > LONGEST_LABEL || CONTROL.matcher(emotion).find(),
                "must be at most " + LONGEST_LABEL + " characters on one line");
    }

    private static Optional<String> timestamp(@Nullable Long timestamp, long nowMs) {
        // a clock a day ahead is a wrong time zone; further is a wrong unit
        return when(
                timestamp != null && (timestamp < 0 || timestamp > nowMs + LONGEST_VIDEO_MS),
                "must be milliseconds since 1970, and not in the future");
    }

    private static Optional<String> edges(@Nullable Long start, @Nullable Long end) {
        if (start == null && end == null) {
            return Optional.empty();
        }
        if (start == null || end == null) {
            return Optional.of("and start_ms go together: send both, or neither");
        }
        return when(
                start < 0 || end <= start || end > LONGEST_VIDEO_MS,
                "must be after start_ms, both milliseconds from the video's beginning, at most a day");
    }

    private static Optional<String> when(boolean broken, String message) {
        return broken ? Optional.of(message) : Optional.empty();
    }
}
