package io.moodreel.server.transfer.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * One file of text.
 *
 * @param path as its zip or its sender calls it, with {@code /} between folders; never a place on a disk
 */
record PlainFile(String path, String text) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** UTF-8, UTF-16 where a byte order mark says so, else windows-1252, as old exports are. */
    static PlainFile of(String path, byte[] bytes) {
        String text = decoded(bytes);
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new PlainFile(path.replace('\\', '/'), marked ? text.substring(1) : text);
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    /** The path without folders. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether a folder of that name is on its path. */
    boolean isIn(String folder) {
        return ("/" + path).contains("/" + folder + "/");
    }

    boolean isJson() {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }
}
