package vn.gdnn.log;

import java.util.ArrayList;
import java.util.List;

/** That the tree of the later size begins with the tree of the earlier one, unchanged (RFC 9162, 2.1.4). */
public record ConsistencyProof(long from, long to, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the tree with the later root grew out of the one with the earlier; of no leaves nothing can be proved. */
    public boolean proves(Hash earlier, Hash later) {
        if (from < 1 || from > to) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && earlier.equals(later);
        }
        return !path.isEmpty() && climbs(earlier, later);
    }

    private boolean climbs(Hash earlier, Hash later) {
        var hashes = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            hashes.add(0, earlier);
        }
        var place = from - 1;
        var last = to - 1;
        while ((place & 1) == 1) {
            place >>= 1;
            last >>= 1;
        }
        var old = hashes.get(0);
        var grown = hashes.get(0);
        for (var sibling : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                old = MerkleHash.node(sibling, old);
                grown = MerkleHash.node(sibling, grown);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                grown = MerkleHash.node(grown, sibling);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && old.equals(earlier) && grown.equals(later);
    }
}
