package org.zelian.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** Where the law's days are counted, and which addresses are this machine. */
final class Places {
    /** The days of the law are days there. */
    static final ZoneId LAW = ZoneId.of("Asia/Shanghai");

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private Places() {}

    /** Whether a Host header names this machine itself; an address with a port or without. */
    static boolean isHere(String host) {
        var bare = host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]+$", "");
        return HERE.contains(bare) || HERE.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether a server that listens on this address can be reached from this machine only. */
    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
