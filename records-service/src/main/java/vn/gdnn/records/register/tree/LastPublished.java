package vn.gdnn.records.register.tree;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.log.note.SignedNote;

/** The last checkpoint that left the house, kept apart from the database; holds the database's tree against it. */
@ApplicationScoped
class LastPublished {

    private final Path folder;
    private final LogKey key;
    private final LogStanding standing;
    private final StoredTiles tiles;

    LastPublished(LogConfig config, LogKey key, LogStanding standing, StoredTiles tiles) {
        this.folder = config.folder();
        this.key = key;
        this.standing = standing;
        this.tiles = tiles;
    }

    /** The turn to sign, unless another replica has it. */
    Optional<CheckpointFile.Turn> tryTurn() {
        try {
            return new CheckpointFile(folder, 1).tryTurn();
        } catch (IOException e) {
            standing.note(Hindrance.CHECKPOINT_NOT_KEPT, true);
            return Optional.empty();
        }
    }

    /**
     * Whether the stored tree may be signed on; what speaks against it is noted. The file is read first, so that a tree
     * that grows meanwhile is not taken for one that shrank.
     *
     * @param begun whether the database knows of published trees of that log
     */
    boolean allows(int log, BooleanSupplier begun) {
        try {
            if (new CheckpointFile(folder, log + 1).read().isPresent()) {
                return standing.compared(Optional.of(Hindrance.TREE_BEHIND_CHECKPOINT));
            }
            var note = new CheckpointFile(folder, log).read();
            var missing = note.isEmpty() && begun.getAsBoolean();
            return standing.compared(
                    missing ? Optional.of(Hindrance.CHECKPOINT_MISSING) : note.flatMap(last -> against(log, last)));
        } catch (IOException e) {
            return standing.compared(Optional.of(Hindrance.CHECKPOINT_OUT_OF_REACH));
        }
    }

    /** What is kept of that log, if anything ever was. */
    Optional<String> kept(int log) throws IOException {
        return new CheckpointFile(folder, log).read();
    }

    /** The signed tree, once it is on the disk, whatever happens next. */
    Optional<SignedNote> sign(int log, TreeHead head) {
        var note = key.signer(log).sign(new Checkpoint(key.origin(log), head).text());
        try {
            new CheckpointFile(folder, log).write(note.note());
            standing.note(Hindrance.CHECKPOINT_NOT_KEPT, false);
            return Optional.of(note);
        } catch (IOException e) {
            standing.note(Hindrance.CHECKPOINT_NOT_KEPT, true);
            return Optional.empty();
        }
    }

    private Optional<Hindrance> against(int log, String note) {
        TreeHead last;
        try {
            last = Checkpoint.open(note, key.verifier(log)).head();
        } catch (LogDataException e) {
            return Optional.of(Hindrance.CHECKPOINT_NOT_OURS);
        }
        if (last.size() > tiles.of(log).size()) {
            return Optional.of(Hindrance.TREE_BEHIND_CHECKPOINT);
        }
        return beginsWith(log, last) ? Optional.empty() : Optional.of(Hindrance.TREE_BESIDE_CHECKPOINT);
    }

    private boolean beginsWith(int log, TreeHead last) {
        try {
            return tiles.of(log).tree(last.size()).root().equals(last.root());
        } catch (LogDataException unreadable) {
            return false;
        }
    }
}
