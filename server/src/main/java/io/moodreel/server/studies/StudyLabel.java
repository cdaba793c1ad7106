package io.moodreel.server.studies;

import io.moodreel.affect.signal.Probe;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something a video's stretches can be labelled with.
 *
 * @param emotion the word
 * @param key what begins and ends it while the video plays
 * @param color {@code #rrggbb}
 */
@Schema(name = "StudyLabel", description = "A label, the key that begins and ends it, and its colour")
public record StudyLabel(
        @Schema(required = true, description = "at most 60 characters") @Nullable String emotion,
        @Schema(required = true, description = "1 to 9, or a small letter that is no tool's: not i, l, m, o, s")
                @Nullable
                String key,
        @Schema(required = true, description = "#rrggbb") @Nullable String color) {
    /** Those of the four quadrants. */
    static List<StudyLabel> usual() {
        return Arrays.stream(Probe.values())
                .map(probe -> new StudyLabel(probe.emotion(), Integer.toString(probe.ordinal() + 1), probe.colour()))
                .toList();
    }
}
