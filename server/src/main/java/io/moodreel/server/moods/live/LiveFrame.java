package io.moodreel.server.moods.live;

import io.moodreel.server.moods.frames.FrameBodies;
import io.moodreel.server.moods.frames.SentFrame;
import java.io.IOException;

/**
 * A message that has come.
 *
 * @param number its place among the messages of its connection, from 1
 * @param bytes what is counted for it as long as it waits or is read
 */
record LiveFrame(long number, Message message, int bytes) {
    /** A message, not looked into yet. */
    sealed interface Message {
        SentFrame frame(FrameBodies bodies) throws IOException;

        /** The file of a picture. */
        record Picture(byte[] file) implements Message {
            @Override
            public SentFrame frame(FrameBodies bodies) {
                return bodies.ofBytes(file);
            }
        }

        /** The same JSON that a request holds. */
        record Document(String json) implements Message {
            @Override
            public SentFrame frame(FrameBodies bodies) throws IOException {
                return bodies.ofMessage(json);
            }
        }
    }
}
