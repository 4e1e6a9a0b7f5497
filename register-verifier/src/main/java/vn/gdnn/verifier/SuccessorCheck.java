package vn.gdnn.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import vn.gdnn.log.EntryBundle;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.NoteVerifier;

/**
 * Whether another log was opened in the place of this one: it must begin with the last checkpoint of this one, in a tree
 * that its own key has signed.
 */
final class SuccessorCheck {

    private final Server server;
    private final LogCheck log;
    private final LogPath next;

    SuccessorCheck(Server server, LogCheck log, LogPath path) {
        this.server = server;
        this.log = log;
        this.next = path.next();
    }

    /** The key of the log that was opened, or an empty text where there is none. */
    String key(TreeHead newest) throws Inconsistent, Unreachable {
        if (!server.has(next.at("checkpoint"))) {
            return "";
        }
        var leaf = firstLeaf();
        var first = log.opened(new String(leaf, UTF_8));
        if (first.size() < newest.size() || first.size() == newest.size() && !first.equals(newest)) {
            throw new Inconsistent("successor.other", first.size(), newest.size());
        }
        var key = nextKey();
        var later = new LogCheck(server, key, next);
        later.requireFirst(MerkleHash.leaf(leaf), later.opened(server.text(next.at("checkpoint"))));
        return key.text();
    }

    private NoteVerifier nextKey() throws Inconsistent, Unreachable {
        try {
            return NoteVerifier.parse(server.text(next.at("key")).strip());
        } catch (LogDataException e) {
            throw new Inconsistent("key.malformed");
        }
    }

    private byte[] firstLeaf() throws Inconsistent, Unreachable {
        try {
            return EntryBundle.decoded(server.bytes(next.at("tile/entries/000.p/1"))).stream()
                    .findFirst()
                    .orElseThrow(() -> new LogDataException("no first leaf"));
        } catch (LogDataException e) {
            throw new Inconsistent("tiles.malformed", e.getMessage());
        }
    }
}
