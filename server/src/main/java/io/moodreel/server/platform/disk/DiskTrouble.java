package io.moodreel.server.platform.disk;

import java.util.List;

/** Why a disk takes nothing more although all that is on it can still be read. */
public enum DiskTrouble {
    /** No room is left, or the user's share of it is used up. */
    FULL(
            "The disk that holds %s is full. Free some space and %s.",
            List.of("no space left on device", "disk quota exceeded", "not enough space on the disk")),
    /** It is mounted so, or the system has made it so after an error of the disk. */
    READ_ONLY(
            "The disk that holds %s can only be read. Make it writable and %s.",
            List.of("read-only file system", "media is write protected"));

    private final String sentence;
    private final List<String> wordsOfTheSystem;

    DiskTrouble(String sentence, List<String> wordsOfTheSystem) {
        this.sentence = sentence;
        this.wordsOfTheSystem = wordsOfTheSystem;
    }

    /** Whether the operating system means this by {@code lowerCaseMessage}; in English only, Java has nothing better. */
    boolean isMeantBy(String lowerCaseMessage) {
        return wordsOfTheSystem.stream().anyMatch(lowerCaseMessage::contains);
    }

    /**
     * What is wrong and what to do.
     *
     * @param place what cannot be written, e.g. a path
     * @param then what to do once it can, e.g. "start again"
     */
    public String sentence(Object place, String then) {
        return sentence.formatted(place, then);
    }
}
