package vn.gdnn.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The tree over leaves seen one after the other, in a few hashes: what a full recomputation keeps in hand. */
public final class CompactRange {

    private final Deque<Hash> complete = new ArrayDeque<>();
    private long size;

    /** Nothing seen yet. */
    public CompactRange() {}

    /** Where an earlier one left off. */
    public static CompactRange restored(long size, byte[] state) {
        var range = new CompactRange();
        range.size = size;
        for (var i = 0; i < state.length / Hash.LENGTH; i++) {
            range.complete.addLast(Hash.at(state, i));
        }
        if (range.complete.size() != Long.bitCount(size)) {
            throw new LogDataException("a range of that size has another number of hashes");
        }
        return range;
    }

    /** Adds the hash of the next leaf. */
    public void append(Hash leaf) {
        var hash = leaf;
        for (var rest = size; (rest & 1) == 1; rest >>= 1) {
            hash = MerkleHash.node(complete.removeLast(), hash);
        }
        complete.addLast(hash);
        size++;
    }

    public TreeHead head() {
        if (size == 0) {
            return new TreeHead(0, MerkleHash.empty());
        }
        Iterator<Hash> fromTheRight = complete.descendingIterator();
        var root = fromTheRight.next();
        while (fromTheRight.hasNext()) {
            root = MerkleHash.node(fromTheRight.next(), root);
        }
        return new TreeHead(size, root);
    }

    /** What to keep in order to go on later. */
    public byte[] state() {
        var state = new byte[complete.size() * Hash.LENGTH];
        var at = 0;
        for (var hash : complete) {
            System.arraycopy(hash.bytes(), 0, state, at, Hash.LENGTH);
            at += Hash.LENGTH;
        }
        return state;
    }
}
