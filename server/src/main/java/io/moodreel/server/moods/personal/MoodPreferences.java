package io.moodreel.server.moods.personal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants to be told of their own face. */
@Schema(description = "What I want to be told of my face; where the operator switched one off, nobody is told")
public record MoodPreferences(
        @Schema(required = true, description = "what age it looks like") boolean age,
        @Schema(required = true, description = "what gender it looks like") boolean gender) {
    /** Who has said nothing is told what the server tells. */
    public static final MoodPreferences UNSAID = new MoodPreferences(true, true);
}
