package vn.gdnn.records.register.tree;

import java.util.EnumSet;
import java.util.Set;

/** Why the tree is not signed and published further, the gravest first; each stays until its cause is gone. */
public enum Hindrance {
    /** The database's tree is smaller than the last one published: the database was set back. */
    TREE_BEHIND_CHECKPOINT,
    /** The database's tree is another one than the last published: its beginning has another root. */
    TREE_BESIDE_CHECKPOINT,
    /** Trees were published, and the file that holds the last checkpoint is gone. */
    CHECKPOINT_MISSING,
    /** What the file holds is not a checkpoint that this log's key has signed. */
    CHECKPOINT_NOT_OURS,
    /** The folder of the file does not answer. */
    CHECKPOINT_OUT_OF_REACH,
    /** The folder of the file takes no checkpoint. */
    CHECKPOINT_NOT_KEPT,
    /** Fewer witnesses than are wanted have cosigned. */
    WITNESSES_TOO_FEW;

    /** What the comparison with the last checkpoint may come to. */
    static final Set<Hindrance> OF_COMPARISON = EnumSet.range(TREE_BEHIND_CHECKPOINT, CHECKPOINT_OUT_OF_REACH);
}
