package io.moodreel.affect.face;

/** Bytes that are no picture we read; the message is one sentence for the person who sent them. */
public final class UnreadableImageException extends Exception {
    public UnreadableImageException(String message) {
        super(message);
    }
}
