package io.moodreel.affect.signal.recording;

/** A file that is no recording; the sentence names it, the line where there is one, the rule and what to do. */
public final class RecordingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RecordingException(String message) {
        super(message);
    }

    public RecordingException(String message, Throwable cause) {
        super(message, cause);
    }
}
