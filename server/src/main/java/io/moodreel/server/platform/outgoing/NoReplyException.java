package io.moodreel.server.platform.outgoing;

/** No whole answer came. The message names no address, for that may hold a key. */
public final class NoReplyException extends Exception {
    /** Why there is none. */
    public enum Reason {
        /** No such host, nobody there, or the connection broke. */
        UNREACHABLE,
        /** It took longer than the question's patience. */
        TOO_SLOW,
        /** The body is longer than the question takes. */
        TOO_LARGE,
        /** The host is at an address where the question may not go. */
        FORBIDDEN_ADDRESS
    }

    private final Reason reason;

    public NoReplyException(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
