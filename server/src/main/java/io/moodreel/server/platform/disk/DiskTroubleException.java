package io.moodreel.server.platform.disk;

/**
 * Something could not be written because the disk is full or read-only. What was written before is whole; the same call
 * works again once the disk takes it.
 */
public final class DiskTroubleException extends RuntimeException {
    private final DiskTrouble trouble;
    private final String place;

    /** @param place what could not be written, for the operator: a path, or a database on another machine */
    public DiskTroubleException(DiskTrouble trouble, String place, Throwable cause) {
        super(trouble.sentence(place, "try again"), cause);
        this.trouble = trouble;
        this.place = place;
    }

    public DiskTrouble trouble() {
        return trouble;
    }

    /** What is wrong and what to do, with what comes after it, e.g. "resume the import". */
    public String sentence(String then) {
        return trouble.sentence(place, then);
    }
}
