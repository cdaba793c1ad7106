package io.moodreel.server.metadata.source;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source gave no usable answer. The message is a sentence for who runs this server; it holds neither key nor query. */
public final class SourceFailure extends Exception {
    /** What went wrong. */
    public enum Kind {
        /** Nobody there, or the connection broke. */
        UNREACHABLE,
        /** No whole answer in time. */
        SLOW,
        /** 401 or 403: the key is wrong, or not for this. */
        REFUSED,
        /** 429, or more questions than we let ourselves ask. */
        LIMITED,
        /** 5xx. */
        BROKEN,
        /** An answer that is not what it should be. */
        UNUSABLE,
        /** Not asked: too many failures lately, or it wants a pause. */
        RESTING;

        /** Whether the same question may well be answered a moment later. */
        boolean mayPass() {
            return switch (this) {
                case UNREACHABLE, SLOW, LIMITED, BROKEN -> true;
                case REFUSED, UNUSABLE, RESTING -> false;
            };
        }

        /** Whether it says that the source is not well; one that wants a pause is. */
        boolean countsAgainstSource() {
            return switch (this) {
                case UNREACHABLE, SLOW, REFUSED, BROKEN, UNUSABLE -> true;
                case LIMITED, RESTING -> false;
            };
        }
    }

    private final Kind kind;
    private final @Nullable Duration retryAfter;

    public SourceFailure(Kind kind, String sentence) {
        this(kind, sentence, null);
    }

    public SourceFailure(Kind kind, String sentence, @Nullable Duration retryAfter) {
        super(sentence);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    /** How long the source wants to be left alone. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
