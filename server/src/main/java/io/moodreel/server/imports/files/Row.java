package io.moodreel.server.imports.files;

/**
 * One row of a file.
 *
 * @param <T> what a row holds that can be read
 */
public sealed interface Row<T> {
    /** No row is longer. */
    int MAX_CHARS = 1 << 20;

    /** How much of a broken row is kept to show. */
    int MAX_SHOWN_CHARS = 2_000;

    /** Counted from 1; a header counts, too. */
    long number();

    /** As it stands in the file, for a broken row its beginning. */
    String raw();

    /** A row that can be read. */
    record Whole<T>(long number, String raw, T content) implements Row<T> {}

    /** A row that cannot. */
    record Broken<T>(long number, String raw, String reason) implements Row<T> {}
}
