package vn.gdnn.verifier;

import vn.gdnn.log.Hash;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.Tile;
import vn.gdnn.log.TiledTree;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.log.note.NoteVerifier;

/** Fetches the newest tree and holds it against its signature and against the last tree seen. */
final class LogCheck {

    private final Server server;
    private final NoteVerifier key;
    private final LogPath path;

    LogCheck(Server server, NoteVerifier key, LogPath path) {
        this.server = server;
        this.key = key;
        this.path = path;
    }

    /** The tree in a note that the log's key has signed. */
    TreeHead opened(String note) throws Inconsistent {
        try {
            return Checkpoint.open(note, key).head();
        } catch (LogDataException e) {
            throw new Inconsistent("signature.wrong", e.getMessage());
        }
    }

    /** Proves with the log's own tiles that the later tree grew out of the earlier one. */
    void requireGrown(TreeHead earlier, TreeHead later) throws Inconsistent, Unreachable {
        if (later.size() < earlier.size()) {
            throw new Inconsistent("log.shrunk", earlier.size(), later.size());
        }
        if (earlier.size() == 0) {
            return;
        }
        var tree = new TiledTree(this::tile, later.size());
        try {
            if (!tree.consistency(earlier.size()).proves(earlier.root(), later.root())) {
                throw new Inconsistent("log.forked", earlier.size(), later.size());
            }
        } catch (TileUnread e) {
            throw e.why;
        } catch (LogDataException e) {
            throw new Inconsistent("tiles.malformed", e.getMessage());
        }
    }

    /** Whether the tiles give the signed root; reads the right edge only. */
    void requireRoot(TreeHead head) throws Inconsistent, Unreachable {
        try {
            var root = head.size() == 0 ? MerkleHash.empty() : new TiledTree(this::tile, head.size()).root();
            if (!root.equals(head.root())) {
                throw new Inconsistent("tiles.other", head.size());
            }
        } catch (TileUnread e) {
            throw e.why;
        } catch (LogDataException e) {
            throw new Inconsistent("tiles.malformed", e.getMessage());
        }
    }

    /** Proves that the leaf with this hash is the first of the tree. */
    void requireFirst(Hash leaf, TreeHead head) throws Inconsistent, Unreachable {
        try {
            if (!new TiledTree(this::tile, head.size()).inclusion(0).proves(leaf, head.root())) {
                throw new Inconsistent("successor.unproven", head.size());
            }
        } catch (TileUnread e) {
            throw e.why;
        } catch (LogDataException e) {
            throw new Inconsistent("tiles.malformed", e.getMessage());
        }
    }

    private byte[] tile(Tile tile) {
        try {
            return server.bytes(path.at("tile/" + tile.path()));
        } catch (Unreachable e) {
            throw new TileUnread(e);
        }
    }

    /** Carries {@link Unreachable} through the reader of tiles. */
    private static final class TileUnread extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Unreachable why;

        TileUnread(Unreachable why) {
            super(why);
            this.why = why;
        }
    }
}
