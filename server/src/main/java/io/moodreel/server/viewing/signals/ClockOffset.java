package io.moodreel.server.viewing.signals;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a client's clock is behind ours, as far as one can tell from one side: the least of (our time when a batch came −
 * the client's when it sent it) among the latest {@value #WINDOW} batches. What is above the least is the network's doing
 * (the minimum filter of NTP, RFC 5905 section 10); the shortest way itself cannot be told apart from the clock. A window,
 * because clocks drift. Not thread-safe.
 */
public final class ClockOffset {
    static final int WINDOW = 64;

    private final long[] differences = new long[WINDOW];
    private long count;

    /** What is known of a client's clock. */
    @Schema(name = "ClockEstimate", description = "What is known of the client's clock")
    public record Estimate(
            @Schema(
                            required = true,
                            description = "add this to the client's time to have the server's, in ms; too large by the"
                                    + " shortest way of a message")
                    long offsetMs,
            @Schema(required = true, description = "of how many batches this is the least") int batches) {}

    void note(long sentMs, long receivedMs) {
        differences[(int) (count++ % WINDOW)] = receivedMs - sentMs;
    }

    Estimate estimate() {
        int known = (int) Math.min(count, WINDOW);
        return new Estimate(Arrays.stream(differences, 0, known).min().orElse(0), known);
    }
}
