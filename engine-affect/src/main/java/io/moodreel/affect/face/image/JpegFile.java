package io.moodreel.affect.face.image;

import io.moodreel.affect.face.UnreadableImageException;

/**
 * The outer form of a JPEG file (ITU-T T.81, annex B): its segments, of which only those that draw are kept. What is left
 * out – profiles, previews, metadata – is what decoders have most often stumbled over.
 */
final class JpegFile {
    /** A progressive picture has about ten; each costs a walk over all pixels, so their number bounds the time. */
    private static final int MOST_SCANS = 64;

    private static final int NO_FRAME_YET = 0;
    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int APPLICATION_0 = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;
    private static final int ADOBE_LUMA = 2;
    private static final int APPLICATION_15 = 0xef;
    private static final int COMMENT = 0xfe;

    private final byte[] file;
    private final Bytes kept;
    private int width;
    private int height;
    private int channels = NO_FRAME_YET;
    private boolean inksAsLuma;
    private int scans;
    private int orientation = Orientation.UPRIGHT;

    private JpegFile(byte[] file, Bytes kept) {
        this.file = file;
        this.kept = kept;
        kept.begin(file.length + 2);
    }

    static boolean is(byte[] file) {
        return file.length > 3
                && (file[0] & 0xff) == 0xff
                && (file[1] & 0xff) == START_OF_IMAGE
                && (file[2] & 0xff) == 0xff;
    }

    /** @param kept where what draws is put; good until it is begun anew */
    static Encoded read(byte[] file, Bytes kept) throws UnreadableImageException {
        JpegFile jpeg = new JpegFile(file, kept);
        jpeg.walk();
        return new Encoded(
                Encoded.Kind.JPEG,
                jpeg.kept.array(),
                jpeg.kept.length(),
                jpeg.width,
                jpeg.height,
                jpeg.orientation,
                jpeg.colours());
    }

    private Encoded.Colours colours() {
        return switch (channels) {
            case 1 -> Encoded.Colours.GREY;
            case 4 -> inksAsLuma ? Encoded.Colours.INKS_AS_LUMA : Encoded.Colours.INKS;
            default -> Encoded.Colours.COLOURS;
        };
    }

    private void walk() throws UnreadableImageException {
        kept.add(file, 0, 2);
        int at = 2;
        while (at + 1 < file.length) {
            if ((file[at] & 0xff) != 0xff) {
                throw Damaged.damaged();
            }
            int marker = file[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (marker == END_OF_IMAGE) {
                break;
            }
            at = segment(at, marker);
        }
        if (channels == NO_FRAME_YET || scans == 0) {
            throw Damaged.damaged();
        }
        kept.add(new byte[] {(byte) 0xff, (byte) END_OF_IMAGE}, 0, 2);
    }

    /** Reads one segment, with the coded data that follows a scan's, and tells where the next one begins. */
    private int segment(int at, int marker) throws UnreadableImageException {
        if (at + 4 > file.length) {
            return file.length;
        }
        int end = at + 2 + Bytes.big16(file, at + 2);
        if (end > file.length || end < at + 4) {
            if (scans > 0) {
                return file.length;
            }
            throw Damaged.damaged();
        }
        if (isFrame(marker)) {
            frame(at, end, marker);
        }
        if (marker == EXIF && Bytes.named(file, at + 4, "Exif\0\0")) {
            orientation = Orientation.ofTiff(file, at + 10, end - at - 10);
        }
        if (marker == ADOBE && end - at >= 16 && Bytes.named(file, at + 4, "Adobe")) {
            inksAsLuma = file[at + 15] == ADOBE_LUMA;
        }
        if (marker == START_OF_SCAN) {
            scans++;
            if (channels == NO_FRAME_YET) {
                throw Damaged.damaged();
            }
            if (scans > MOST_SCANS) {
                throw Damaged.unusual("a JPEG of more than " + MOST_SCANS + " scans");
            }
            end = endOfScan(end);
        }
        if (draws(marker)) {
            kept.add(file, at, end - at);
        }
        return end;
    }

    private static boolean draws(int marker) {
        boolean application = marker >= APPLICATION_0 && marker <= APPLICATION_15;
        return marker == APPLICATION_0 || marker == ADOBE || !application && marker != COMMENT;
    }

    /** 0xc4, 0xc8 and 0xcc stand among the frames and are none. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void frame(int at, int end, int marker) throws UnreadableImageException {
        if (marker > 0xc2) {
            throw Damaged.unusual("an arithmetic-coded or lossless JPEG");
        }
        if (channels != NO_FRAME_YET || end < at + 10) {
            throw Damaged.damaged();
        }
        height = Bytes.big16(file, at + 5);
        width = Bytes.big16(file, at + 7);
        channels = file[at + 9] & 0xff;
        Limits.check(width, height, Limits.MOST_PIXELS);
        if ((file[at + 4] & 0xff) != 8) {
            throw Damaged.unusual("a JPEG of more than 8 bits");
        }
        if (channels != 1 && channels != 3 && channels != 4) {
            throw Damaged.unusual("a JPEG of " + channels + " channels");
        }
    }

    /** Within coded data a 0xff is followed by 0 or a restart marker; anything else is the next segment. */
    private int endOfScan(int from) {
        int at = from;
        while (at + 1 < file.length) {
            if ((file[at] & 0xff) == 0xff) {
                int next = file[at + 1] & 0xff;
                if (next != 0 && (next < 0xd0 || next > 0xd7) && next != 0xff) {
                    return at;
                }
            }
            at++;
        }
        return file.length;
    }
}
