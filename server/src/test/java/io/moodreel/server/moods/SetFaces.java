package io.moodreel.server.moods;

import java.time.Duration;
import java.util.OptionalInt;

/** Settings as a test wants them. */
public record SetFaces(boolean enabled, OptionalInt atOnce, int waiting, int megabytes, boolean age, boolean gender)
        implements FacesConfig, FacesConfig.Live {
    public static SetFaces withMegabytes(int megabytes) {
        return new SetFaces(true, OptionalInt.empty(), 16, megabytes, true, true);
    }

    @Override
    public Live live() {
        return this;
    }

    @Override
    public int connections() {
        return 3;
    }

    @Override
    public int connectionsPerAddress() {
        return 2;
    }

    @Override
    public int framesPerSecond() {
        return 1000;
    }

    @Override
    public Duration idle() {
        return Duration.ofSeconds(60);
    }
}
