package io.moodreel.affect.face.image;

/**
 * A picture still encoded, known from its header.
 *
 * @param data the file without what does not draw: no metadata, profiles, previews
 * @param length how many bytes of {@code data} count
 * @param width in pixels, before it is turned upright
 * @param orientation see {@link Orientation}
 * @param colours what its channels are; tells JPEG only
 */
record Encoded(Kind kind, byte[] data, int length, int width, int height, int orientation, Colours colours) {
    enum Colours {
        GREY,
        COLOURS,
        /** Cyan, magenta, yellow, black. */
        INKS,
        /** Inks whose first three are luma and two colour differences. */
        INKS_AS_LUMA
    }

    enum Kind {
        JPEG("jpeg"),
        PNG("png"),
        WEBP("webp");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        /** As decoders name it. */
        String format() {
            return format;
        }
    }

    long pixels() {
        return (long) width * height;
    }
}
