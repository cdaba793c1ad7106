package io.moodreel.server.moods.frames;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.moodreel.server.platform.http.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {image, timestamp?}} and {@code {frames: [{image, timestamp?}]}}. Pictures stay where they are in the
 * document: of each only its place is noted. Unknown fields are ignored. Thread-safe.
 */
final class JsonFrames {
    /** The most frames of a batch. */
    static final int MOST_FRAMES = 64;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String NO_IMAGE =
            "There is no image: send {\"image\": \"data:image/jpeg;base64,…\"}, or multipart/form-data with a file image.";
    private static final String NO_FRAMES =
            "There are no frames: send {\"frames\": [{\"image\": \"data:image/jpeg;base64,…\"}]}.";
    private static final Objection NO_TEXT = new Objection("image", "must be text: base64, or a data URL");
    private static final Objection NO_TIME =
            new Objection("timestamp", "must be milliseconds since 1970, or a time such as 2026-05-01T18:30:00Z");

    private JsonFrames() {}

    private record Objection(String field, String rule) {
        ProblemException problem() {
            return ProblemException.invalid(field, rule);
        }
    }

    /** What is read of one frame before it is known whether that will do. */
    private record Parts(@Nullable SentPicture picture, FrameTime time, @Nullable Objection objection) {}

    /** 422: the timestamp is none. */
    static ProblemException noTime() {
        return NO_TIME.problem();
    }

    /**
     * The frame of a document.
     *
     * @throws ProblemException 400 when there is none, 422 when a field is of the wrong kind
     * @throws IOException when it is not JSON
     */
    static SentFrame one(byte[] document, Times times) throws IOException {
        try (JsonParser json = JSON.createParser(document)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw ProblemException.malformed(NO_IMAGE);
            }
            Parts parts = frame(json, document, times);
            if (parts.objection() != null) {
                throw parts.objection().problem();
            }
            if (parts.picture() == null) {
                throw ProblemException.malformed(NO_IMAGE);
            }
            return new SentFrame(parts.picture(), parts.time());
        }
    }

    /**
     * The frames of a document, 1 to {@value #MOST_FRAMES}; one that is none says so when it is read.
     *
     * @throws ProblemException 400 when there are none, 422 when there are too many
     * @throws IOException when it is not JSON
     */
    static List<SentFrame> many(byte[] document, Times times) throws IOException {
        List<SentFrame> frames = null;
        try (JsonParser json = JSON.createParser(document)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw ProblemException.malformed(NO_FRAMES);
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                boolean wanted = json.currentName().equals("frames");
                JsonToken value = json.nextToken();
                if (wanted && value != JsonToken.VALUE_NULL) {
                    frames = list(json, document, times);
                }
                json.skipChildren();
            }
        }
        if (frames == null) {
            throw ProblemException.malformed(NO_FRAMES);
        }
        if (frames.isEmpty()) {
            throw ProblemException.invalid("frames", "must have 1 to " + MOST_FRAMES + " frames, has none");
        }
        return frames;
    }

    private static List<SentFrame> list(JsonParser json, byte[] document, Times times) throws IOException {
        if (!json.isExpectedStartArrayToken()) {
            throw ProblemException.invalid("frames", "must be a list");
        }
        List<SentFrame> frames = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (frames.size() == MOST_FRAMES) {
                throw ProblemException.invalid("frames", "must have 1 to " + MOST_FRAMES + " frames, has more");
            }
            frames.add(ofBatch(json, document, times));
        }
        return frames;
    }

    private static SentFrame ofBatch(JsonParser json, byte[] document, Times times) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return broken("The frame is none: it must be {\"image\": …}.", times);
        }
        Parts parts = frame(json, document, times);
        if (parts.objection() != null) {
            return broken(parts.objection().field() + " " + parts.objection().rule() + ".", times);
        }
        return parts.picture() == null
                ? new SentFrame(new SentPicture.Broken("The frame has no image."), parts.time())
                : new SentFrame(parts.picture(), parts.time());
    }

    private static SentFrame broken(String reason, Times times) {
        return new SentFrame(new SentPicture.Broken(reason), times.unsent());
    }

    /** From the frame's opening brace to its closing one. */
    private static Parts frame(JsonParser json, byte[] document, Times times) throws IOException {
        SentPicture picture = null;
        FrameTime time = times.unsent();
        Objection objection = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case "image" -> {
                    if (value == JsonToken.VALUE_STRING) {
                        picture = picture(json, document);
                    } else {
                        objection = NO_TEXT;
                    }
                }
                case "timestamp" -> {
                    Optional<FrameTime> sent = value.isScalarValue() ? times.sent(json.getText()) : Optional.empty();
                    if (sent.isEmpty()) {
                        objection = NO_TIME;
                    } else {
                        time = sent.get();
                    }
                }
                default -> {
                    // not ours
                }
            }
            json.skipChildren();
        }
        return new Parts(picture, time, objection);
    }

    /** The parser has seen no more of the text than its opening quote, and will only skip over it. */
    private static @Nullable SentPicture picture(JsonParser json, byte[] document) {
        long quote = json.currentTokenLocation().getByteOffset();
        if (quote < 0) {
            throw ProblemException.malformed("The body must be UTF-8.");
        }
        int from = (int) quote + 1;
        int to = from;
        while (to < document.length && document[to] != '"') {
            to += document[to] == '\\' ? 2 : 1;
        }
        return to == from ? null : new SentPicture.Base64InJson(document, from, Math.min(to, document.length));
    }
}
