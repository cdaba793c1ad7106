package io.moodreel.affect.signal.recording;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Bytes of a file as text, no more of them than a recording has; a zip's entry may unpack to anything. */
final class TextSource {
    /** Half a million rows of a CSV with a few more columns. */
    static final long MOST_BYTES = 64L << 20;

    private TextSource() {}

    /** UTF-8; a byte that is none becomes a character that is no digit. */
    static Reader of(InputStream bytes, String name) {
        return new InputStreamReader(new Limited(bytes, name), StandardCharsets.UTF_8);
    }

    private static final class Limited extends FilterInputStream {
        private final String name;
        private long left = MOST_BYTES;

        Limited(InputStream bytes, String name) {
            super(bytes);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new RecordingException(name + " has more than " + (MOST_BYTES >> 20)
                        + " MB of text; a recording has less, so split it");
            }
        }
    }
}
