package io.moodreel.server.viewing.signals;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A batch of signals as it was sent, over HTTP or the WebSocket.
 *
 * @param sentMs the client's clock when it sent the batch
 * @param batch whatever the client calls the batch; told back with its acknowledgement
 */
@Schema(name = "SignalBatch", description = "Signals of one session")
public record SentSignals(
        @Schema(required = true) @Nullable List<@Nullable SentSample> signals,
        @Schema(description = "the client's clock when it sent this, in ms since 1970: tells clocks apart") @Nullable
                Long sentMs,
        @Schema(description = "told back with the acknowledgement") @Nullable Long batch) {}
