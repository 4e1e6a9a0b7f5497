package vn.gdnn.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import vn.gdnn.log.EntryBundle;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.TreeHead;

/** Whether another log was opened in the place of this one: it must begin with the last checkpoint of this one. */
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
        var first = log.opened(firstLeaf());
        if (first.size() < newest.size() || first.size() == newest.size() && !first.equals(newest)) {
            throw new Inconsistent("successor.other", first.size(), newest.size());
        }
        return server.text(next.at("key")).strip();
    }

    private String firstLeaf() throws Inconsistent, Unreachable {
        try {
            return new String(
                    EntryBundle.decoded(server.bytes(next.at("tile/entries/000.p/1")))
                            .get(0),
                    UTF_8);
        } catch (LogDataException | IndexOutOfBoundsException e) {
            throw new Inconsistent("tiles.malformed", String.valueOf(e.getMessage()));
        }
    }
}
