package vn.gdnn.verifier.witness;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proves that a tree grew out of a smaller one (RFC 6962, 2.1.2), from its definition: the proof is read as it was written. */
final class Growth {

    private static final byte[] NODE = {1};

    private final byte[] oldRoot;
    private final Iterator<byte[]> path;

    private Growth(byte[] oldRoot, List<byte[]> path) {
        this.oldRoot = oldRoot;
        this.path = path.iterator();
    }

    /** The hash over the same leaves of the old tree and of the new. */
    private record Pair(byte[] before, byte[] after) {}

    /** Sizes are at least 1, the old one is not the larger. */
    static boolean proves(long oldSize, byte[] oldRoot, long newSize, byte[] newRoot, List<byte[]> path) {
        var growth = new Growth(oldRoot, path);
        var roots = growth.roots(oldSize, newSize, true);
        return roots != null
                && !growth.path.hasNext()
                && Arrays.equals(roots.before, oldRoot)
                && Arrays.equals(roots.after, newRoot);
    }

    /** {@code known} as long as the old part is the whole old tree, whose root needs no proof; null where the path ends. */
    private @Nullable Pair roots(long oldSize, long newSize, boolean known) {
        if (oldSize == newSize) {
            var same = known ? oldRoot : next();
            return same == null ? null : new Pair(same, same);
        }
        var left = Long.highestOneBit(newSize - 1);
        if (oldSize <= left) {
            var begun = roots(oldSize, left, known);
            var right = next();
            return begun == null || right == null ? null : new Pair(begun.before, node(begun.after, right));
        }
        var begun = roots(oldSize - left, newSize - left, false);
        var full = next();
        return begun == null || full == null ? null : new Pair(node(full, begun.before), node(full, begun.after));
    }

    private byte @Nullable [] next() {
        return path.hasNext() ? path.next() : null;
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }
}
