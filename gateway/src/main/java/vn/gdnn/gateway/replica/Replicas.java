package vn.gdnn.gateway.replica;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The replicas of one backend, which take turns. One that said it is not ready, or could not be reached, is the last resort
 * until it says it is ready again.
 */
public final class Replicas {

    private final List<URI> addresses;
    private final Set<URI> away = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();

    Replicas(List<URI> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    /** All of them. */
    public List<URI> all() {
        return addresses;
    }

    /** The order in which to try them for the next request: whose turn it is, and those that are away at the end. */
    public List<URI> inTurn() {
        if (addresses.size() == 1) {
            return addresses;
        }
        var first = Math.floorMod(turn.getAndIncrement(), addresses.size());
        var there = new ArrayList<URI>(addresses.size());
        var last = new ArrayList<URI>();
        for (var step = 0; step < addresses.size(); step++) {
            var address = addresses.get((first + step) % addresses.size());
            (away.contains(address) ? last : there).add(address);
        }
        there.addAll(last);
        return there;
    }

    /** What was seen of one of them: whether it takes requests. Returns whether that is news. */
    public boolean seen(URI address, boolean ready) {
        return ready ? away.remove(address) : away.add(address);
    }
}
