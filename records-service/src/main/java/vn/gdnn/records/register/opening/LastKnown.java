package vn.gdnn.records.register.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.records.register.tree.CountryLogs;
import vn.gdnn.records.register.tree.LogKey;
import vn.gdnn.records.register.tree.PublishTree;
import vn.gdnn.records.register.tree.SignedTrees;

/**
 * The checkpoint that a new log begins with: signed by the log that was lost, and not older than the one kept here or,
 * where that one is gone, than the newest that the database has.
 */
@ApplicationScoped
class LastKnown {

    private final PublishTree publishTree;
    private final CountryLogs logs;
    private final SignedTrees trees;
    private final LogKey key;

    LastKnown(PublishTree publishTree, CountryLogs logs, SignedTrees trees, LogKey key) {
        this.publishTree = publishTree;
        this.logs = logs;
        this.trees = trees;
        this.key = key;
    }

    void require(String checkpoint) {
        if (publishTree.mayGrow()) {
            throw new Refusal(OpeningRefusal.LOG_IN_ORDER);
        }
        var given = head(checkpoint);
        var kept = kept();
        var known = kept.isPresent() ? kept.map(this::head) : published();
        known.ifPresent(last -> requireNotOlder(given, last));
    }

    private Optional<String> kept() {
        try {
            return publishTree.kept();
        } catch (IOException e) {
            throw new Refusal(OpeningRefusal.LOG_CHECKPOINT_OUT_OF_REACH);
        }
    }

    /** None where what the database has is not signed by the log either. */
    private Optional<TreeHead> published() {
        try {
            return trees.latest(logs.current()).map(SignedTrees.Signed::note).map(this::opened);
        } catch (LogDataException e) {
            return Optional.empty();
        }
    }

    private static void requireNotOlder(TreeHead given, TreeHead kept) {
        if (given.size() < kept.size() || given.size() == kept.size() && !given.equals(kept)) {
            throw new Refusal(OpeningRefusal.LOG_CHECKPOINT_OLDER);
        }
    }

    private TreeHead head(String note) {
        try {
            return opened(note);
        } catch (LogDataException e) {
            throw new Refusal(OpeningRefusal.LOG_CHECKPOINT_INVALID);
        }
    }

    private TreeHead opened(String note) {
        return Checkpoint.open(note, key.verifier(logs.current())).head();
    }
}
