package io.moodreel.server.moods.frames;

import io.moodreel.affect.face.UnreadableImageException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/**
 * Reads base64 (RFC 4648), bare or as a data URL (RFC 2397), out of the middle of a JSON document. Going by way of a
 * {@code String} would take five times the memory. White space is skipped, the padding may be missing.
 */
final class Base64Text {
    private static final String DATA = "data:";
    private static final int LONGEST_MEDIA_TYPE = 200;
    private static final int HEXADECIMAL = 16;
    private static final int UNICODE_ESCAPE_DIGITS = 4;

    private Base64Text() {}

    /** @param from the first sign after the quote that opens the text; {@code to} is where the closing one stands */
    static byte[] decode(byte[] document, int from, int to) throws UnreadableImageException {
        byte[] text = new byte[to - from];
        int length = unescape(document, from, to, text);
        int start = startOfData(text, length);
        if (start == length) {
            throw new UnreadableImageException("The image is empty: there is nothing in its base64.");
        }
        try {
            ByteBuffer decoded = Base64.getDecoder().decode(ByteBuffer.wrap(text, start, length - start));
            byte[] bytes = decoded.array();
            return bytes.length == decoded.limit() ? bytes : Arrays.copyOf(bytes, decoded.limit());
        } catch (IllegalArgumentException notBase64) {
            throw new UnreadableImageException(
                    "The image is not base64: send a data URL such as data:image/jpeg;base64,… or the base64 alone.");
        }
    }

    /** JSON's escapes resolved (RFC 8259, section 7), white space left out; how many bytes that are. */
    private static int unescape(byte[] document, int from, int to, byte[] text) throws UnreadableImageException {
        int length = 0;
        for (int i = from; i < to; i++) {
            int sign = document[i];
            if (sign == '\\') {
                i++;
                sign = switch (document[i]) {
                    case 'n', 'r', 't' -> ' ';
                    case 'u' -> {
                        sign = unicode(document, i + 1, to);
                        i += UNICODE_ESCAPE_DIGITS;
                        yield sign;
                    }
                    default -> document[i];
                };
            }
            if (sign != ' ' && sign != '\n' && sign != '\r' && sign != '\t') {
                text[length++] = (byte) sign;
            }
        }
        return length;
    }

    /** A sign outside ASCII becomes one that base64 does not know either. */
    private static int unicode(byte[] document, int from, int to) throws UnreadableImageException {
        int end = from + UNICODE_ESCAPE_DIGITS;
        try {
            if (end <= to) {
                int code = Integer.parseInt(
                        new String(document, from, UNICODE_ESCAPE_DIGITS, StandardCharsets.US_ASCII), HEXADECIMAL);
                return code < Byte.MAX_VALUE ? code : '?';
            }
        } catch (NumberFormatException notHexadecimal) {
            // told below
        }
        throw new UnreadableImageException("The image holds a broken escape of JSON.");
    }

    private static int startOfData(byte[] text, int length) throws UnreadableImageException {
        String head = new String(text, 0, Math.min(length, LONGEST_MEDIA_TYPE), StandardCharsets.US_ASCII)
                .toLowerCase(Locale.ROOT);
        if (!head.startsWith(DATA)) {
            return 0;
        }
        int comma = head.indexOf(',');
        if (comma < 0 || !head.substring(0, comma).endsWith(";base64")) {
            throw new UnreadableImageException("The image is a data URL without base64: it must begin with"
                    + " data:image/jpeg;base64, or the like.");
        }
        return comma + 1;
    }
}
