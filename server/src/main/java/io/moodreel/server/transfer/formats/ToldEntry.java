package io.moodreel.server.transfer.formats;

import java.util.List;

/** A title of a file, and everything that the file tells about it. */
public record ToldEntry(ToldTitle title, List<Told> told) {
    public ToldEntry {
        told = List.copyOf(told);
    }
}
