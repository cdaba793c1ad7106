package io.moodreel.server.imports.cells;

/** A row that is not imported; the message is the reason. Cheap to throw: it carries no stack trace. */
public final class RejectedRowException extends Exception {
    /** @param reason names the value and the rule it broke; stands in the list of rejected rows */
    public RejectedRowException(String reason) {
        super(reason, null, false, false);
    }
}
