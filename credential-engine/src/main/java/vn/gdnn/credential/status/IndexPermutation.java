package vn.gdnn.credential.status;

import java.util.Random;

/** The order in which a list's bits are given out. It is not secret, but it hides the order of issue. */
final class IndexPermutation {

    private IndexPermutation() {}

    /** The bits of the given positions, of a permutation that the seed decides. */
    static int[] indexes(long seed, int from, int count) {
        var random = new Random(seed);
        var order = new int[Bitstring.SIZE];
        for (var i = 0; i < order.length; i++) {
            var other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        var indexes = new int[count];
        System.arraycopy(order, from, indexes, 0, count);
        return indexes;
    }
}
