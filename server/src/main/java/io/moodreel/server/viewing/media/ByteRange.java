package io.moodreel.server.viewing.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a file a request asks for (RFC 9110, section 14). One range is answered; several, another unit, or what cannot be
 * read is answered with the whole file, as the RFC allows.
 */
public sealed interface ByteRange {
    /** The file. */
    record Whole(long length) implements ByteRange {}

    /** {@code length} bytes of it, from {@code from} on. */
    record Part(long from, long length) implements ByteRange {}

    /** Bytes that it does not have: 416. */
    record Unsatisfiable() implements ByteRange {}

    /** {@code bytes=first-last}, {@code bytes=first-} or {@code bytes=-count}. */
    Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /**
     * Reads a Range header.
     *
     * @param header null where there is none
     * @param size of the file in bytes
     */
    static ByteRange of(@Nullable String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header);
        if (!range.matches()) {
            return new Whole(size);
        }
        String first = range.group(1);
        String last = range.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? new Whole(size) : suffix(Long.parseLong(last), size);
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        if (!last.isEmpty() && Long.parseLong(last) < from) {
            return new Whole(size);
        }
        return from >= size ? new Unsatisfiable() : new Part(from, to - from + 1);
    }

    private static ByteRange suffix(long count, long size) {
        long length = Math.min(count, size);
        return length == 0 ? new Unsatisfiable() : new Part(size - length, length);
    }
}
