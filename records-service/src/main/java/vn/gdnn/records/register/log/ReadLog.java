package vn.gdnn.records.register.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.log.ConsistencyProof;
import vn.gdnn.log.Hash;
import vn.gdnn.log.InclusionProof;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.Tile;
import vn.gdnn.log.TiledTree;
import vn.gdnn.records.register.tree.SignedTrees;
import vn.gdnn.records.register.tree.StoredTiles;

/** The log as anyone may read it: checkpoint, tiles, and proofs for those who do not read tiles. */
@ApplicationScoped
public class ReadLog {

    private final Database database;
    private final StoredTiles tiles;
    private final SignedTrees trees;

    ReadLog(Database database, StoredTiles tiles, SignedTrees trees) {
        this.database = database;
        this.tiles = tiles;
        this.trees = trees;
    }

    /** A leaf's proof together with the leaf's hash. */
    public record ProvenLeaf(Hash leaf, InclusionProof proof) {}

    /** The newest signed note of that log. */
    public String checkpoint(int log) {
        return anyone(() -> latest(log).note());
    }

    /** The log has leaves, though none of its trees may be published yet. */
    public void requireBegun(int log) {
        anyone(() -> {
            if (tiles.of(log).size() == 0) {
                throw new Refusal(LogRefusal.LOG_NOT_BEGUN);
            }
            return log;
        });
    }

    /** The tile at a path. */
    public byte[] tile(int log, String path) {
        return anyone(() -> {
            try {
                return tiles.of(log).read(Tile.parse(path));
            } catch (LogDataException e) {
                throw new Refusal(LogRefusal.LOG_TILE_NOT_FOUND);
            }
        });
    }

    /** Proves that the tree of one size grew out of that of another. */
    public ConsistencyProof consistency(int log, long from, @Nullable Long to) {
        return inTree(log, to, tree -> tree.consistency(from), LogRefusal.LOG_SIZE_INVALID);
    }

    /** Proves the leaf at an index. */
    public ProvenLeaf inclusion(int log, long index, @Nullable Long size) {
        return inTree(
                log,
                size,
                tree -> new ProvenLeaf(tree.leaf(index), tree.inclusion(index)),
                LogRefusal.LOG_LEAF_NOT_FOUND);
    }

    /** Proves the leaf with that hash, wherever it stands. */
    public ProvenLeaf inclusion(int log, String leafHash, @Nullable Long size) {
        var index = anyone(() -> database.find(
                        row -> row.bigint("log_index") + log - 1,
                        """
                        select log_index from register_leaf
                        where log_index is not null and sha256('\\x00'::bytea || commitment) = ?
                        union all
                        select log_index from certificate_leaf
                        where log_index is not null and sha256('\\x00'::bytea || commitment) = ?""",
                        parsed(leafHash).bytes(),
                        parsed(leafHash).bytes())
                .orElseThrow(() -> new Refusal(LogRefusal.LOG_LEAF_NOT_FOUND)));
        return inclusion(log, index, size);
    }

    private static Hash parsed(String leafHash) {
        try {
            return leafHash.length() == 64 ? Hash.parseHex(leafHash) : Hash.parse(leafHash);
        } catch (LogDataException e) {
            throw new Refusal(LogRefusal.LOG_LEAF_NOT_FOUND);
        }
    }

    private <T> T inTree(int log, @Nullable Long wantedSize, Function<TiledTree, T> question, LogRefusal otherwise) {
        return anyone(() -> {
            var newest = latest(log).head().size();
            var size = wantedSize == null ? newest : wantedSize;
            if (size < 0 || size > newest) {
                throw new Refusal(LogRefusal.LOG_SIZE_INVALID);
            }
            try {
                return question.apply(tiles.of(log).tree(size));
            } catch (LogDataException e) {
                throw new Refusal(otherwise);
            }
        });
    }

    private SignedTrees.Signed latest(int log) {
        return trees.latest(log).orElseThrow(() -> new Refusal(LogRefusal.LOG_NOT_BEGUN));
    }

    private static <T> T anyone(Supplier<T> work) {
        return CurrentScope.inTransaction(new Scope.Anyone(), work);
    }
}
