package io.moodreel.server.platform.outgoing;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * What to fetch, and what it may cost. Its text hides the query, which may hold a key.
 *
 * @param address http or https with a host
 * @param headers sent with it
 * @param patience for everything together: finding the address, connecting, and the last byte of the answer
 * @param mostBytes of the answer's body; a longer one is a failure
 * @param rule where it may go
 */
public record Question(URI address, Map<String, String> headers, Duration patience, int mostBytes, AddressRule rule) {
    public Question {
        headers = Map.copyOf(headers);
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null) {
            throw new IllegalArgumentException("an address to ask must be http or https with a host");
        }
    }

    boolean isSecure() {
        return "https".equals(address.getScheme());
    }

    int port() {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return isSecure() ? 443 : 80;
    }

    /** Without the brackets of an IPv6 address. */
    String host() {
        String host = address.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    String pathAndQuery() {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    @Override
    public String toString() {
        return "Question[" + address.getScheme() + "://" + address.getHost() + "…]";
    }
}
