package io.moodreel.server.imports.files;

/** One record of a CSV file as it stands there, without its line break. */
sealed interface RawRecord {
    /** Counted from 1, the header being the first. */
    long number();

    String text();

    /** A record whose quotes add up. */
    record Whole(long number, String text) implements RawRecord {}

    /**
     * A line that is given up.
     *
     * @param text its beginning
     * @param reason what is wrong with it
     */
    record Broken(long number, String text, String reason) implements RawRecord {}
}
