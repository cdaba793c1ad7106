package io.moodreel.server.viewing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How viewings are kept. */
@ConfigMapping(prefix = "moodreel.viewing")
public interface ViewingConfig {
    /** How long a running session stays open without signals. */
    @WithDefault("2m")
    Duration silence();

    /** How long a paused session stays open. */
    @WithDefault("12h")
    Duration longestPause();

    /** How long the copies under {@code …/predictions/active} can be read. */
    @WithDefault("1h")
    Duration active();

    /** The largest file of a video. */
    @WithDefault("2G")
    MemorySize largestVideo();

    /** What one person's files may take in all. */
    @WithDefault("20G")
    MemorySize quota();

    /** The largest recording, unpacked too. */
    @WithDefault("64M")
    MemorySize largestRecording();

    /** How long an upload in pieces may rest before it is dropped. */
    @WithDefault("24h")
    Duration uploadRest();

    /** How long the address of a video's file is good. */
    @WithDefault("6h")
    Duration streamAddress();

    /** The WebSocket. */
    Live live();

    /** What connections may do. */
    interface Live {
        /** Connections in all. */
        @WithDefault("4096")
        @Min(1)
        int connections();

        /** Messages of one connection that may wait to be on the disk; while there are more, none is read. */
        @WithDefault("16")
        @Min(1)
        int unacknowledged();

        /** How long a connection may leave its answers unread. */
        @WithDefault("20s")
        Duration slowness();
    }
}
