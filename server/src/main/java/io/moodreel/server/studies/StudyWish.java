package io.moodreel.server.studies;

import io.moodreel.server.platform.http.FieldErrors;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a study is to be; what is left out of a change stays as it is. */
@Schema(description = "What a study is to be. A new one needs name, purpose and consent text")
public record StudyWish(
        @Schema(description = "at most 120 characters") @Nullable String name,
        @Schema(description = "what it is for, told to whoever is invited; at most 2,000 characters") @Nullable
                String purpose,
        @Schema(
                        description =
                                "what people agree to before their first session; another text is a new version, and asks"
                                        + " everybody again")
                @Nullable
                String consentText,
        @Schema(description = "the four quadrants' if a new study has none") @Nullable
                List<@Nullable StudyLabel> labels) {
    /** Goes on when everything a new study needs is there; else 422 with every field that is not. */
    void requireWhole() {
        new FieldErrors()
                .check("name", missing(name))
                .check("purpose", missing(purpose))
                .check("consent_text", missing(consentText))
                .throwIfAny();
    }

    private static Optional<String> missing(@Nullable String text) {
        return text == null ? Optional.of("is required") : Optional.empty();
    }

    /** The labels as they are kept; those given where none are wished for. */
    List<StudyLabel> labelsOr(List<StudyLabel> present) {
        if (labels == null) {
            return present;
        }
        return labels.stream()
                .map(Objects::requireNonNull)
                .map(label -> new StudyLabel(
                        Objects.requireNonNull(label.emotion()).strip(),
                        label.key(),
                        Objects.requireNonNull(label.color()).toLowerCase(Locale.ROOT)))
                .toList();
    }
}
