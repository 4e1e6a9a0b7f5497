package vn.gdnn.gateway.limit;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Whom an address stands for: itself, or for IPv6 its /64, since one household holds that many. */
final class Addresses {

    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    static String group(@Nullable SocketAddress remote) {
        var host = remote == null ? null : remote.hostAddress();
        if (host == null) {
            return "unknown";
        }
        return host.contains(":") ? network(host) : host;
    }

    private static String network(String host) {
        try {
            var address = InetAddress.getByName(host);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : address.getHostAddress();
        } catch (UnknownHostException e) {
            return host;
        }
    }
}
