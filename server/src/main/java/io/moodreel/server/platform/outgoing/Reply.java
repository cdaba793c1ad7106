package io.moodreel.server.platform.outgoing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What another server answered, whole.
 *
 * @param headers by name in lower case; of repeated ones the first
 */
public record Reply(int status, Map<String, String> headers, byte[] body) {
    public Reply {
        headers = Map.copyOf(headers);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
}
