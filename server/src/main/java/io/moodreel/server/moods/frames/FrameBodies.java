package io.moodreel.server.moods.frames;

import io.moodreel.server.moods.FacesConfig;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads frames out of requests, keeps them in memory while they are worked on, and forgets them. Thread-safe. */
@Singleton
public class FrameBodies {
    /** What is read of a body at most. */
    public static final int MOST_BYTES = FacesConfig.LARGEST_BODY_MEGABYTES * 1024 * 1024;

    private final FrameMemory memory;
    private final Clock clock;

    FrameBodies(FrameMemory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Works on the one frame of a body: a form, or JSON where the headers name nothing else.
     *
     * @throws io.moodreel.server.platform.http.ProblemException 400 when it has none, 413, 422, 503
     * @throws IOException when the body cannot be read, or is not JSON
     */
    public <T> T withFrame(HttpHeaders headers, @Nullable InputStream body, TimeRule rule, Function<SentFrame, T> work)
            throws IOException {
        try (HeldBody held = HeldBody.read(orNothing(body), memory)) {
            return work.apply(frame(headers, held.bytes(), new Times(rule, clock.instant())));
        }
    }

    /** Works on the frames of a JSON body; otherwise as {@link #withFrame}. */
    public <T> T withFrames(@Nullable InputStream body, TimeRule rule, Function<List<SentFrame>, T> work)
            throws IOException {
        try (HeldBody held = HeldBody.read(orNothing(body), memory)) {
            return work.apply(JsonFrames.many(held.bytes(), new Times(rule, clock.instant())));
        }
    }

    /** The frame of a JSON message that has come some other way. */
    public SentFrame ofMessage(String json) throws IOException {
        return JsonFrames.one(json.getBytes(StandardCharsets.UTF_8), new Times(TimeRule.AS_SENT, clock.instant()));
    }

    /** A picture that has come some other way, just now. */
    public SentFrame ofBytes(byte[] picture) {
        return new SentFrame(new SentPicture.Plain(picture), now());
    }

    /** The time of what has come without one. */
    public FrameTime now() {
        return new Times(TimeRule.AS_SENT, clock.instant()).unsent();
    }

    private static SentFrame frame(HttpHeaders headers, byte[] body, Times times) throws IOException {
        MediaType type = headers.getMediaType();
        return MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(
                        Objects.requireNonNullElse(type, MediaType.APPLICATION_JSON_TYPE))
                ? MultipartFrame.read(body, headers.getHeaderString(HttpHeaders.CONTENT_TYPE), times)
                : JsonFrames.one(body, times);
    }

    private static InputStream orNothing(@Nullable InputStream body) {
        return body == null ? new ByteArrayInputStream(new byte[0]) : body;
    }
}
