package vn.gdnn.log;

import java.util.List;
import java.util.Optional;

/** That a leaf stands at an index of a tree of that size (RFC 9162, 2.1.3). */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether the leaf with this hash stands there in the tree with this root. */
    public boolean proves(Hash leaf, Hash root) {
        return rootOver(leaf).filter(root::equals).isPresent();
    }

    private Optional<Hash> rootOver(Hash leaf) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        var place = index;
        var last = size - 1;
        var hash = leaf;
        for (var sibling : path) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((place & 1) == 1 || place == last) {
                hash = MerkleHash.node(sibling, hash);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = MerkleHash.node(hash, sibling);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }
}
