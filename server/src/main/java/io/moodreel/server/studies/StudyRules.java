package io.moodreel.server.studies;

import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a study may be made of. */
final class StudyRules {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PURPOSE = 2_000;
    private static final int LONGEST_CONSENT = 20_000;
    private static final int MOST_LABELS = 12;
    private static final int LONGEST_LABEL = 60;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    /** The others are keys of tools on the page that labels. */
    private static final Pattern KEY = Pattern.compile("[1-9a-z&&[^ilmos]]");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private StudyRules() {}

    /** @throws ProblemException 422 with every field that breaks a rule; fields that are null are not looked at */
    static void check(StudyWish wish) {
        FieldErrors errors = new FieldErrors()
                .check("name", name(wish.name()))
                .check("purpose", text(wish.purpose(), LONGEST_PURPOSE))
                .check("consent_text", text(wish.consentText(), LONGEST_CONSENT));
        if (wish.labels() != null) {
            checkLabels(wish.labels(), errors);
        }
        errors.throwIfAny();
    }

    private static Optional<String> name(@Nullable String name) {
        if (name != null && CONTROL.matcher(name).find()) {
            return Optional.of("must be on one line");
        }
        return text(name, LONGEST_NAME);
    }

    private static Optional<String> text(@Nullable String text, int longest) {
        if (text == null) {
            return Optional.empty();
        }
        return when(text.isBlank() || text.length() > longest, "must be 1 to " + longest + " characters");
    }

    private static void checkLabels(List<@Nullable StudyLabel> labels, FieldErrors errors) {
        errors.check(
                "labels",
                when(labels.isEmpty() || labels.size() > MOST_LABELS, "must be 1 to " + MOST_LABELS + " labels"));
        Set<String> emotions = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            StudyLabel label = labels.get(i);
            String at = "labels[" + i + "]";
            if (label == null) {
                errors.check(at, Optional.of("must be {emotion, key, color}, not null"));
                continue;
            }
            errors.check(at + ".emotion", emotion(label.emotion(), emotions))
                    .check(at + ".key", key(label.key(), keys))
                    .check(at + ".color", colour(label.color()));
        }
    }

    private static Optional<String> emotion(@Nullable String emotion, Set<String> taken) {
        if (emotion == null || emotion.isBlank() || emotion.length() > LONGEST_LABEL) {
            return Optional.of("must be 1 to " + LONGEST_LABEL + " characters");
        }
        if (CONTROL.matcher(emotion).find()) {
            return Optional.of("must be on one line");
        }
        return when(!taken.add(emotion.strip()), "must not stand twice in one study");
    }

    private static Optional<String> key(@Nullable String key, Set<String> taken) {
        if (key == null || !KEY.matcher(key).matches()) {
            return Optional.of("must be one of 1 to 9, or a small letter other than i, l, m, o, s, which are tools"
                    + (key == null ? "" : ", was \"" + Shown.shortened(key) + "\""));
        }
        return when(!taken.add(key), "must not stand twice in one study");
    }

    private static Optional<String> colour(@Nullable String colour) {
        return when(
                colour == null || !COLOUR.matcher(colour).matches(),
                "must be a colour such as #8fc7b5"
                        + (colour == null ? "" : ", was \"" + Shown.shortened(colour) + "\""));
    }

    private static Optional<String> when(boolean broken, String message) {
        return broken ? Optional.of(message) : Optional.empty();
    }
}
