/**
 * A person's diary for programs that read feeds, at an address that only they know. {@link
 * io.moodreel.server.transfer.feed.DiaryFeeds} keeps the addresses.
 */
@NullMarked
package io.moodreel.server.transfer.feed;

import org.jspecify.annotations.NullMarked;
