package io.moodreel.server.moods.frames;

import io.moodreel.affect.face.UnreadableImageException;

/** A picture in the form in which it was sent; decoded only when its turn has come, so that few are in memory twice. */
public sealed interface SentPicture {
    /**
     * The bytes of the file that was sent.
     *
     * @throws UnreadableImageException when what was sent cannot be a file
     */
    byte[] bytes() throws UnreadableImageException;

    /** The file itself. */
    record Plain(byte[] bytes) implements SentPicture {}

    /** Base64, perhaps as a data URL, in the text of a JSON document: from the first sign after its quote to the last. */
    record Base64InJson(byte[] document, int from, int to) implements SentPicture {
        @Override
        public byte[] bytes() throws UnreadableImageException {
            return Base64Text.decode(document, from, to);
        }
    }

    /** Something that is none; the reason is a sentence. */
    record Broken(String reason) implements SentPicture {
        @Override
        public byte[] bytes() throws UnreadableImageException {
            throw new UnreadableImageException(reason);
        }
    }
}
