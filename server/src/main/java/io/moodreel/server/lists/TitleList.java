package io.moodreel.server.lists;

import java.time.Instant;
import java.util.Optional;

/**
 * A list of titles, without them.
 *
 * @param link what the address ends with under which whoever knows it sees the list; empty: it is private
 * @param size how many titles stand in it
 */
public record TitleList(
        long id, long userId, ListText text, Optional<String> link, int size, Instant createdAt, Instant changedAt) {}
