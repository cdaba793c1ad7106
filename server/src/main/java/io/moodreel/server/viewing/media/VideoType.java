package io.moodreel.server.viewing.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of files that are taken for videos, told by their first bytes: what a file or its sender calls it is not asked.
 * ISO base media (ISO/IEC 14496-12, the {@code ftyp} box with its major brand), Matroska and WebM (RFC 9559, the EBML header's
 * DocType), Ogg (RFC 3533).
 */
public enum VideoType {
    MP4("video/mp4", "mp4"),
    QUICKTIME("video/quicktime", "mov"),
    WEBM("video/webm", "webm"),
    MATROSKA("video/x-matroska", "mkv"),
    OGG("video/ogg", "ogv");

    /** The longest EBML header that writers make; its DocType comes early. */
    private static final int HEAD_BYTES = 256;

    private static final byte[] EBML = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};
    private static final byte[] DOC_TYPE = {0x42, (byte) 0x82};
    private static final byte[] OGG_PAGE = ascii("OggS");
    private static final byte[] FILE_TYPE_BOX = ascii("ftyp");
    private static final String QUICKTIME_BRAND = "qt  ";
    private static final int BOX_TYPE_AT = 4;
    private static final int BRAND_AT = 8;

    private final String contentType;
    private final String extension;

    VideoType(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    /** What browsers call it. */
    public String contentType() {
        return contentType;
    }

    String extension() {
        return extension;
    }

    /** What the file is; empty when it is no video that is known here. */
    public static Optional<VideoType> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD_BYTES));
        }
    }

    static Optional<VideoType> of(byte[] head) {
        if (has(head, BOX_TYPE_AT, FILE_TYPE_BOX) && head.length >= BRAND_AT + 4) {
            String brand = new String(head, BRAND_AT, 4, StandardCharsets.US_ASCII);
            return Optional.of(brand.equals(QUICKTIME_BRAND) ? QUICKTIME : MP4);
        }
        if (has(head, 0, OGG_PAGE)) {
            return Optional.of(OGG);
        }
        return has(head, 0, EBML) ? docType(head) : Optional.empty();
    }

    private static Optional<VideoType> docType(byte[] head) {
        for (int i = EBML.length; i + DOC_TYPE.length < head.length; i++) {
            if (!has(head, i, DOC_TYPE)) {
                continue;
            }
            // after the element's id its length, one byte with the first bit set, then the name
            if (has(head, i + 3, ascii("webm"))) {
                return Optional.of(WEBM);
            }
            if (has(head, i + 3, ascii("matroska"))) {
                return Optional.of(MATROSKA);
            }
        }
        return Optional.empty();
    }

    private static boolean has(byte[] bytes, int at, byte[] wanted) {
        return bytes.length >= at + wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
