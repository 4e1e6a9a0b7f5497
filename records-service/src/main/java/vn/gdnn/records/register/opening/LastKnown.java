package vn.gdnn.records.register.opening;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.records.register.tree.CountryLogs;
import vn.gdnn.records.register.tree.LogKey;
import vn.gdnn.records.register.tree.PublishTree;

/** The checkpoint that a new log begins with: signed by the log that was lost, and not older than the one kept here. */
@ApplicationScoped
class LastKnown {

    private final PublishTree publishTree;
    private final CountryLogs logs;
    private final LogKey key;

    LastKnown(PublishTree publishTree, CountryLogs logs, LogKey key) {
        this.publishTree = publishTree;
        this.logs = logs;
        this.key = key;
    }

    void require(String checkpoint) {
        if (publishTree.mayGrow()) {
            throw new Refusal(OpeningRefusal.LOG_IN_ORDER);
        }
        var kept = publishTree.kept();
        if (kept.isEmpty() || !kept.get().equals(checkpoint)) {
            var given = head(checkpoint);
            kept.ifPresent(known -> requireNotOlder(given, head(known)));
        }
    }

    private static void requireNotOlder(TreeHead given, TreeHead kept) {
        if (given.size() < kept.size() || given.size() == kept.size() && !given.equals(kept)) {
            throw new Refusal(OpeningRefusal.LOG_CHECKPOINT_OLDER);
        }
    }

    private TreeHead head(String note) {
        try {
            return Checkpoint.open(note, key.verifier(logs.current())).head();
        } catch (LogDataException e) {
            throw new Refusal(OpeningRefusal.LOG_CHECKPOINT_INVALID);
        }
    }
}
