package io.moodreel.server.accounts.consents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is asked for, once each, and may take back at any time. */
public enum Purpose {
    /** Reading the mood from the camera on the device itself; no picture leaves it. */
    CAMERA_ON_DEVICE,
    /** Sending single frames of the camera to this server, where they are read and forgotten. */
    CAMERA_FRAMES,
    /** Speaking instead of typing. */
    VOICE,
    /** Keeping a history of moods. */
    MOOD_HISTORY,
    /** Recording skin conductance and heart rate while watching. */
    BODY_SIGNALS,
    /** Letting what was watched and rated, in which mood, improve recommendations. */
    LEARNING;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    public String wireName() {
        return wireName;
    }

    /** The purpose of that name in lower case; empty when there is none. */
    public static Optional<Purpose> of(String wireName) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.wireName.equals(wireName))
                .findFirst();
    }
}
