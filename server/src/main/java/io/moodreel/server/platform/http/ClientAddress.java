package io.moodreel.server.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where a request comes from, as far as limits and logs care. Proxies count as told in docs/operations.md. */
public final class ClientAddress {
    private static final int IPV6_NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The address; empty when the connection tells none. */
    public static String of(@Nullable HttpServerRequest request) {
        SocketAddress caller = request == null ? null : request.remoteAddress();
        return caller == null || caller.hostAddress() == null ? "" : caller.hostAddress();
    }

    /**
     * What one subscriber has at their disposal: an IPv4 address, or the first 64 bits of an IPv6 address, of which
     * every household has the rest (RFC 6177).
     */
    public static String range(@Nullable HttpServerRequest request) {
        return range(of(request));
    }

    static String range(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // a literal: nothing is looked up
            return InetAddress.getByName(address) instanceof Inet6Address wide
                    ? HexFormat.of().formatHex(Arrays.copyOf(wide.getAddress(), IPV6_NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
