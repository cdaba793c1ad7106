package io.moodreel.search.embedding;

/** A model cannot be opened here; the message says why and what would help. */
public final class EmbedderUnavailableException extends RuntimeException {

    public EmbedderUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
