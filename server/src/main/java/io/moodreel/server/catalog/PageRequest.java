package io.moodreel.server.catalog;

/**
 * Which page of a list.
 *
 * @param page from 1
 * @param size 1–100
 */
public record PageRequest(int page, int size) {
    public PageRequest {
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("page and size start at 1, were " + page + " and " + size);
        }
    }

    /** How many titles stand on the pages before. */
    public long offset() {
        return (page - 1L) * size;
    }
}
