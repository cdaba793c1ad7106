package io.moodreel.server.moods.reading;

import io.moodreel.affect.face.Box;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a face is. */
@Schema(description = "Where the face is, in pixels of the upright picture")
public record FaceBox(
        @Schema(required = true) int x,
        @Schema(required = true) int y,
        @Schema(required = true) int width,
        @Schema(required = true) int height) {
    static FaceBox of(Box box) {
        return new FaceBox(box.x(), box.y(), box.width(), box.height());
    }
}
