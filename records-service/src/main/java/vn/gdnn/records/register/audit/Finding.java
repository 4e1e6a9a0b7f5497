package vn.gdnn.records.register.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where register and log disagree; the values themselves are not repeated. */
@Schema(name = "AuditFinding")
public record Finding(
        Kind kind,
        @Nullable String institution,
        @Nullable UUID diploma,
        @Nullable Integer act,
        @Nullable Long logIndex,
        String what) {

    /** In what way. */
    @Schema(name = "AuditFindingKind")
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
