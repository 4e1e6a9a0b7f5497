package vn.gdnn.verifier.witness;

/** What a checkpoint says: whose tree, how many leaves, which root (c2sp.org/tlog-checkpoint). */
record Tree(String origin, long size, byte[] root) {

    private static final int LINES = 3;

    static Tree parse(String text) throws Refused {
        var lines = text.split("\n", -1);
        if (lines.length <= LINES) {
            throw new Refused(Refused.MALFORMED, "not a checkpoint");
        }
        for (var i = 0; i < lines.length - 1; i++) {
            if (lines[i].isEmpty()) {
                throw new Refused(Refused.MALFORMED, "a checkpoint has no empty lines");
            }
        }
        return new Tree(lines[0], size(lines[1]), Sha256.parse(lines[2]));
    }

    /** Decimal, without leading zeros. */
    static long size(String decimal) throws Refused {
        try {
            if (decimal.matches("0|[1-9][0-9]{0,18}")) {
                return Long.parseLong(decimal);
            }
        } catch (NumberFormatException tooLarge) {
            throw new Refused(Refused.MALFORMED, "a size is too large");
        }
        throw new Refused(Refused.MALFORMED, "a size is malformed");
    }
}
