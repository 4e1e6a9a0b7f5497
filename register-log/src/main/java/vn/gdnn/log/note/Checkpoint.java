package vn.gdnn.log.note;

import vn.gdnn.log.Hash;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.TreeHead;

/** Which log, how many leaves, which root: what the log signs (c2sp.org/tlog-checkpoint). */
public record Checkpoint(String origin, TreeHead head) {

    /** Reads the text of a note; extension lines are passed over. */
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length < 4
                || lines[0].isEmpty()
                || !lines[1].matches("0|[1-9]\\d{0,17}")
                || !lines[lines.length - 1].isEmpty()) {
            throw new LogDataException("not a checkpoint");
        }
        for (var i = 3; i < lines.length - 1; i++) {
            if (lines[i].isEmpty()) {
                throw new LogDataException("a checkpoint has no empty lines");
            }
        }
        return new Checkpoint(lines[0], new TreeHead(Long.parseLong(lines[1]), Hash.parse(lines[2])));
    }

    /** Reads a note that this key must have signed, for the log of the key's name. */
    public static Checkpoint open(String note, NoteVerifier key) {
        var checkpoint = parse(key.verified(SignedNote.parse(note)));
        if (!checkpoint.origin().equals(key.name())) {
            throw new LogDataException("the checkpoint is of another log");
        }
        return checkpoint;
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + head.size() + "\n" + head.root().base64() + "\n";
    }
}
