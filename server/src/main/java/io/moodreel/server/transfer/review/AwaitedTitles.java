package io.moodreel.server.transfer.review;

import java.util.Collection;

/** Hears of titles that somebody wanted to watch before the catalogue knew them. */
public interface AwaitedTitles {
    /** They are on the person's watchlist now. May be called from any thread. */
    void nowInTheCatalogue(long user, Collection<Long> titleIds);
}
