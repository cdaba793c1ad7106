package io.moodreel.affect.face;

/** A face net cannot be used; the message is one sentence for the operator: what is wrong and what to do. */
public final class FaceModelException extends RuntimeException {
    public FaceModelException(String message) {
        super(message);
    }

    public FaceModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
