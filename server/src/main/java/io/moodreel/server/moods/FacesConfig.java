package io.moodreel.server.moods;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.OptionalInt;

/** How faces are read. */
@ConfigMapping(prefix = "moodreel.faces")
public interface FacesConfig {
    /** Of the largest body with pictures. */
    int LARGEST_BODY_MEGABYTES = 8;

    /** Whether this server reads faces at all. */
    @WithDefault("true")
    boolean enabled();

    /** Pictures read at once; as many as there are cores unless set. */
    OptionalInt atOnce();

    /** Requests that may wait for their turn; more are 503. A batch is one. */
    @WithDefault("16")
    @Min(0)
    int waiting();

    /** What all pictures that were sent and are not read yet may take in memory. */
    @WithDefault("24")
    @Min(LARGEST_BODY_MEGABYTES)
    int megabytes();

    /** Whether to tell how old a face looks. */
    @WithDefault("true")
    boolean age();

    /** Whether to tell whether a face looks like a man's or a woman's. */
    @WithDefault("true")
    boolean gender();

    /** Live frames. */
    Live live();

    /** What live connections may do. */
    interface Live {
        /** Connections in all. */
        @WithDefault("32")
        @Min(1)
        int connections();

        /** Connections from one address. */
        @WithDefault("16")
        @Min(1)
        int connectionsPerAddress();

        /** Frames read a second for one connection; what comes faster is dropped. */
        @WithDefault("10")
        @Min(1)
        int framesPerSecond();

        /** How long a connection stays open without a frame. */
        @WithDefault("60s")
        Duration idle();
    }
}
