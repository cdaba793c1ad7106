package io.moodreel.affect.face.image;

import io.moodreel.affect.face.UnreadableImageException;
import java.util.Locale;

/** The sentences for pictures that cannot be read. */
final class Damaged {
    private Damaged() {}

    static UnreadableImageException notAPicture() {
        return new UnreadableImageException("This is not an image: send a JPEG, PNG or WebP file.");
    }

    static UnreadableImageException damaged() {
        return new UnreadableImageException("The image is damaged and cannot be decoded; send it anew.");
    }

    static UnreadableImageException unusual(String what) {
        return new UnreadableImageException(
                "The image is " + what + ", which is not read; save it as an ordinary JPEG or PNG.");
    }

    /** @param most pixels, a whole number of millions */
    static UnreadableImageException tooLarge(long width, long height, long most) {
        return new UnreadableImageException(String.format(
                Locale.ROOT,
                "The image is too large: %,d × %,d pixels, at most %d million.",
                width,
                height,
                most / 1_000_000));
    }
}
