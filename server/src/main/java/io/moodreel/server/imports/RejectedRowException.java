package io.moodreel.server.imports;

/** A row that is not imported; the message is the reason. Cheap to throw: it carries no stack trace. */
final class RejectedRowException extends Exception {
    RejectedRowException(String reason) {
        super(reason, null, false, false);
    }
}
