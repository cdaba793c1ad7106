package io.moodreel.affect.signal;

/** A signal model that cannot be opened or run; the sentence names the file and what is wrong with it. */
public final class SignalModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SignalModelException(String message) {
        super(message);
    }

    public SignalModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
