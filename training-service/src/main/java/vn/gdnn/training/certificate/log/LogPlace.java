package vn.gdnn.training.certificate.log;

import java.util.List;

/**
 * Where a commitment stands in the country's log: its index in the tree of that size, the hashes from there to the root (base
 * 64, RFC 9162), and the signed note that has the root.
 */
public record LogPlace(long index, long size, List<String> path, String checkpoint) {

    public LogPlace {
        path = List.copyOf(path);
    }
}
