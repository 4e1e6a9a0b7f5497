package vn.gdnn.records.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where register and log disagree; the values themselves are not repeated. */
public record Finding(
        Kind kind,
        @Nullable String institution,
        @Nullable UUID diploma,
        @Nullable Integer act,
        @Nullable Long logIndex,
        String what) {

    /** In what way. */
    public enum Kind {
        ROW_CHANGED,
        ROW_MISSING,
        ROW_NOT_LOGGED,
        LEAF_REORDERED,
        TREE_MISMATCH,
        STATE_MISMATCH,
        REGISTER_GAP
    }

    static Finding ofTree(long index, String what) {
        return new Finding(Kind.TREE_MISMATCH, null, null, null, index, what);
    }
}
