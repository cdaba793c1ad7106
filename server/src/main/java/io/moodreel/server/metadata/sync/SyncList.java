package io.moodreel.server.metadata.sync;

import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.metadata.source.SourceFailure;
import java.util.List;

/**
 * One list that a sync goes through.
 *
 * @param words what it is, for a person
 * @param mostPages how many pages are read at most
 */
record SyncList(String words, int mostPages, Pages pages) {
    /** One page: films as the list has them, or only their numbers. */
    record Page(List<SourceTitle> films, List<Long> numbers, int lastPage) {}

    /** Reads a page, from 1. */
    @FunctionalInterface
    interface Pages {
        Page read(int page) throws SourceFailure;
    }
}
