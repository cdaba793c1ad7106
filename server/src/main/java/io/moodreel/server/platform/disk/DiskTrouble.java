package io.moodreel.server.platform.disk;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a disk takes nothing more although all that is on it can still be read. */
public enum DiskTrouble {
    /** No room is left, or the user's share of it is used up. */
    FULL(
            "The disk that holds %s is full. Free some space",
            List.of("no space left on device", "disk quota exceeded", "not enough space on the disk")),
    /** It is mounted so, or the system has made it so after an error of the disk. */
    READ_ONLY(
            "The disk that holds %s can only be read. Make it writable",
            List.of("read-only file system", "media is write protected"));

    private final String finding;
    private final List<String> wordsOfTheSystem;

    DiskTrouble(String finding, List<String> wordsOfTheSystem) {
        this.finding = finding;
        this.wordsOfTheSystem = wordsOfTheSystem;
    }

    /**
     * The trouble that {@code failure} or one of its causes tells of. Java has no exception for either, so the words of
     * the operating system decide; in a system that speaks another language nothing is recognised.
     */
    public static Optional<DiskTrouble> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DiskTroubleException known) {
                return Optional.of(known.trouble());
            }
            if (cause instanceof IOException io && io.getMessage() != null) {
                String said = io.getMessage().toLowerCase(Locale.ROOT);
                for (DiskTrouble trouble : values()) {
                    if (trouble.wordsOfTheSystem.stream().anyMatch(said::contains)) {
                        return Optional.of(trouble);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What is wrong and what to do, in one or two sentences.
     *
     * @param place what cannot be written, e.g. a path
     * @param then what to do once it can, e.g. "start again"
     */
    public String sentence(Object place, String then) {
        return finding.formatted(place) + " and " + then + ".";
    }
}
