package io.moodreel.server.platform.disk;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something could not be written because its disk is full or read-only: a file of ours, or the database. What was being
 * written is undone, what was acknowledged before is safe, and the same call works again once the disk takes it.
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

    /**
     * The one that {@code failure} is or was caused by, or one made from the words of the operating system in it.
     *
     * @param place what was being written, for a failure that does not know it
     */
    public static Optional<DiskTroubleException> behind(Throwable failure, Object place) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DiskTroubleException known) {
                return Optional.of(known);
            }
            if (cause instanceof IOException io && io.getMessage() != null) {
                String said = io.getMessage().toLowerCase(Locale.ROOT);
                Optional<DiskTrouble> meant = Arrays.stream(DiskTrouble.values())
                        .filter(trouble -> trouble.isMeantBy(said))
                        .findFirst();
                if (meant.isPresent()) {
                    return Optional.of(new DiskTroubleException(meant.get(), place.toString(), failure));
                }
            }
        }
        return Optional.empty();
    }

    public DiskTrouble trouble() {
        return trouble;
    }

    /** What is wrong and what to do, with what comes after it, e.g. "resume the import". */
    public String sentence(String then) {
        return trouble.sentence(place, then);
    }
}
