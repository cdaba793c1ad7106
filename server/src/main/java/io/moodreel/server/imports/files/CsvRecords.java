package io.moodreel.server.imports.files;

import io.moodreel.server.imports.files.CsvDialect.Quotes;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts CSV text into records: fields between separators, quoted fields that may hold separators, line breaks and
 * escaped quotes, records that end with LF, CRLF or CR.
 *
 * <p>One stray quote must not swallow the rest of a file. A record whose quotes do not add up – text behind a closing
 * quote, no closing quote before the end of the file or within {@link Row#MAX_CHARS} – is given up to the end of
 * its first line only, and reading goes on with the next line; when that happens again and again for length, the
 * whole file is given up, since every attempt reads as much. Holds one record in memory.
 */
final class CsvRecords implements Closeable {
    private static final int MANY = 100;

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        BACKSLASH_WITHIN_QUOTED,
        QUOTE_WITHIN_QUOTED
    }

    private final String name;
    private final Reader reader;
    private final char lastOfSeparator;
    private final Quotes quotes;
    private char[] buffer = new char[1 << 16];
    private int start;
    private int end;
    private boolean afterCarriageReturn;
    private long number;
    private int tooLong;

    /** @param name of the file, to say which one it is that is broken */
    CsvRecords(String name, Reader reader, CsvDialect dialect) {
        this.name = name;
        this.reader = reader;
        this.lastOfSeparator = dialect.separator().charAt(dialect.separator().length() - 1);
        this.quotes = dialect.quotes();
    }

    /** The next record, empty text for a blank line; null at the end. */
    @Nullable
    RawRecord next() throws IOException {
        if (afterCarriageReturn && has(0) && buffer[start] == '\n') {
            start++;
        }
        afterCarriageReturn = false;
        if (!has(0)) {
            return null;
        }
        number++;
        return scan();
    }

    private RawRecord scan() throws IOException {
        State state = State.FIELD_START;
        int firstBreak = -1;
        for (int offset = 0; has(offset); offset++) {
            if (offset == Row.MAX_CHARS) {
                return tooLong(firstBreak, offset);
            }
            char c = buffer[start + offset];
            if (state == State.BACKSLASH_WITHIN_QUOTED) {
                state = State.QUOTED;
                continue;
            }
            if (state == State.QUOTED) {
                if (c == '\\' && quotes == Quotes.BACKSLASH) {
                    state = State.BACKSLASH_WITHIN_QUOTED;
                } else if (c == '"') {
                    state = State.QUOTE_WITHIN_QUOTED;
                } else if (firstBreak < 0 && isLineBreak(c)) {
                    firstBreak = offset;
                }
                continue;
            }
            if (isLineBreak(c)) {
                return whole(offset);
            }
            if (c == lastOfSeparator) {
                state = State.FIELD_START;
            } else if (c == '"' && state != State.PLAIN && quotes != Quotes.NONE) {
                state = State.QUOTED;
            } else if (state == State.QUOTE_WITHIN_QUOTED) {
                return broken(firstBreak, offset, "a quote inside a quoted field is not doubled");
            } else {
                state = State.PLAIN;
            }
        }
        if (state == State.QUOTED || state == State.BACKSLASH_WITHIN_QUOTED) {
            return broken(firstBreak, end - start, "a quoted field is not closed before the end of the file");
        }
        return whole(end - start);
    }

    private RawRecord tooLong(int firstBreak, int scanned) throws IOException {
        if (++tooLong == MANY) {
            throw new BrokenFileException(
                    "Row %d of %s is the %dth that does not end within %d characters, so its quotes or line breaks are lost. Export the file again."
                            .formatted(number, name, MANY, Row.MAX_CHARS));
        }
        return broken(firstBreak, scanned, "the row does not end within %d characters".formatted(Row.MAX_CHARS));
    }

    private RawRecord whole(int length) {
        RawRecord record = new RawRecord.Whole(number, new String(buffer, start, length));
        leaveLineAt(length);
        return record;
    }

    private RawRecord broken(int firstBreak, int scanned, String reason) throws IOException {
        int length = firstBreak < 0 ? scanned : firstBreak;
        while (length < Row.MAX_SHOWN_CHARS && has(length) && !isLineBreak(buffer[start + length])) {
            length++;
        }
        RawRecord record =
                new RawRecord.Broken(number, new String(buffer, start, Math.min(length, Row.MAX_SHOWN_CHARS)), reason);
        start += length;
        while (has(0) && !isLineBreak(buffer[start])) {
            start++;
        }
        leaveLineAt(0);
        return record;
    }

    private void leaveLineAt(int offset) {
        start += offset;
        if (start < end) {
            afterCarriageReturn = buffer[start] == '\r';
            start++;
        }
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Whether there is a character this far behind the start of the record, reading on where needed. */
    private boolean has(int offset) throws IOException {
        return start + offset < end || fill();
    }

    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        if (buffer.length - end < 2) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = reader.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
