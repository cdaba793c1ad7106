package io.moodreel.server.imports;

/**
 * One row of a file.
 *
 * @param <T> what a row holds that can be read
 */
sealed interface Row<T> {
    /** Counted from 1; a header counts, too. */
    long number();

    /** As it stands in the file, for a broken row its beginning. */
    String raw();

    /** A row that can be read. */
    record Whole<T>(long number, String raw, T content) implements Row<T> {}

    /** A row that cannot. */
    record Broken<T>(long number, String raw, String reason) implements Row<T> {}
}
