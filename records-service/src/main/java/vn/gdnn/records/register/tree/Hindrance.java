package vn.gdnn.records.register.tree;

/** Why the tree is not signed and published further; each stays until people have looked. */
public enum Hindrance {
    /** The database's tree is smaller than the last one published: the database was set back. */
    TREE_BEHIND_CHECKPOINT,
    /** The database's tree is another one than the last published: its beginning has another root. */
    TREE_BESIDE_CHECKPOINT,
    /** Trees were published, and the file that holds the last checkpoint is gone. */
    CHECKPOINT_MISSING,
    /** What the file holds is not a checkpoint that this log's key has signed. */
    CHECKPOINT_NOT_OURS,
    /** The folder of the file does not answer, or cannot be written. */
    CHECKPOINT_OUT_OF_REACH
}
