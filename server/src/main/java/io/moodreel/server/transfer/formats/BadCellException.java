package io.moodreel.server.transfer.formats;

/** A cell that does not say what it should; the message is a sentence. */
final class BadCellException extends Exception {
    BadCellException(String sentence) {
        super(sentence, null, false, false);
    }
}
