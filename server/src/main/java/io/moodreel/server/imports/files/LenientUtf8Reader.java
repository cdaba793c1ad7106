package io.moodreel.server.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text as UTF-8, and every byte that cannot be UTF-8 as windows-1252, the superset of latin-1 that old exports use. So
 * a file in either encoding, or in a mix of both, is read in one pass and none fails. A byte order mark is dropped.
 *
 * <p>Ask for at least two characters at a time: one code point may need them.
 */
final class LenientUtf8Reader extends Reader {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char[] WINDOWS_1252 = windows1252();

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean atStart = true;
    private boolean ended;

    LenientUtf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            if (!bytes.hasRemaining() && !fill()) {
                return -1;
            }
            decode(chars);
            dropByteOrderMark(chars);
        }
        return chars.position();
    }

    private void decode(CharBuffer chars) throws IOException {
        while (bytes.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isOverflow()) {
                return;
            }
            if (result.isMalformed()) {
                if (!chars.hasRemaining()) {
                    return;
                }
                chars.put(WINDOWS_1252[Byte.toUnsignedInt(bytes.get())]);
                continue;
            }
            if (chars.position() > 0) {
                return;
            }
            fill();
        }
    }

    private void dropByteOrderMark(CharBuffer chars) {
        if (!atStart || chars.position() == 0) {
            return;
        }
        atStart = false;
        if (chars.get(0) == BYTE_ORDER_MARK) {
            chars.flip().position(1);
            chars.compact();
        }
    }

    /** Reads on behind the bytes of a code point that the last read cut in two. */
    private boolean fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        return !ended;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static char[] windows1252() {
        byte[] all = new byte[256];
        for (int value = 0; value < all.length; value++) {
            all[value] = (byte) value;
        }
        return new String(all, Charset.forName("windows-1252")).toCharArray();
    }
}
