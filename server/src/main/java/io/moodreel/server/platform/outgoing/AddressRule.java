package io.moodreel.server.platform.outgoing;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Which addresses a question may go to. */
public enum AddressRule {
    /** Wherever the operator's own setting points, this machine included. */
    ANY {
        @Override
        boolean allows(InetAddress address) {
            return true;
        }
    },
    /**
     * Only what is reachable in the public internet: nothing of this machine, of its network, or that stands for one of
     * these (IANA's special-purpose address registries, RFC 6890).
     */
    PUBLIC {
        @Override
        boolean allows(InetAddress address) {
            if (address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress()
                    || address.isMulticastAddress()) {
                return false;
            }
            return switch (address) {
                case Inet4Address four -> isPublic(four.getAddress());
                case Inet6Address six -> isPublicSix(six.getAddress());
                default -> false;
            };
        }
    };

    abstract boolean allows(InetAddress address);

    private static boolean isPublic(byte[] four) {
        int a = four[0] & 0xff;
        int b = four[1] & 0xff;
        int c = four[2] & 0xff;
        boolean special = a == 0 // this network
                || a == 10
                || a == 127
                || a >= 224 // multicast and reserved
                || a == 100 && b >= 64 && b < 128 // carrier-grade NAT
                || a == 169 && b == 254
                || a == 172 && b >= 16 && b < 32
                || a == 192 && b == 168
                || a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 192 && b == 88 && c == 99 // 6to4 relays
                || a == 198 && (b == 18 || b == 19) // benchmarks
                || a == 198 && b == 51 && c == 100
                || a == 203 && b == 0 && c == 113;
        return !special;
    }

    /** Global unicast is 2000::/3; within it tunnels and examples are left out, since they can stand for other addresses. */
    private static boolean isPublicSix(byte[] six) {
        int first = (six[0] & 0xff) << 8 | six[1] & 0xff;
        int second = (six[2] & 0xff) << 8 | six[3] & 0xff;
        boolean globalUnicast = first >>> 13 == 1;
        boolean teredoOrOtherProtocols = first == 0x2001 && second < 0x0200;
        boolean example = first == 0x2001 && second == 0x0db8 || first == 0x3fff;
        boolean sixToFour = first == 0x2002;
        return globalUnicast && !teredoOrOtherProtocols && !example && !sixToFour;
    }
}
