package io.moodreel.server.transfer.formats;

import java.util.List;

/**
 * What a file, or a zip of files, tells of somebody's library; each title once.
 *
 * @param leftOut rows about what is neither film nor book: series, episodes, games
 */
public record LibraryFile(LibrarySource source, List<ToldEntry> entries, int leftOut) {
    public LibraryFile {
        entries = List.copyOf(entries);
    }
}
