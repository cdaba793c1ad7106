package io.moodreel.server.metadata.source;

import java.net.URI;
import java.util.Map;

/**
 * Where a source is and how it knows us. Its text holds no key.
 *
 * @param name as people know it
 * @param base what paths are added to
 * @param headers sent with every question
 * @param parameters added to every query
 * @param perSecond how many questions it may be asked a second
 */
public record SourceAddress(
        String name, URI base, Map<String, String> headers, Map<String, String> parameters, int perSecond) {
    public SourceAddress {
        headers = Map.copyOf(headers);
        parameters = Map.copyOf(parameters);
    }

    @Override
    public String toString() {
        return "SourceAddress[" + name + "]";
    }
}
