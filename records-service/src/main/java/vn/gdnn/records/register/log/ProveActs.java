package vn.gdnn.records.register.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.log.Hash;
import vn.gdnn.log.InclusionProof;
import vn.gdnn.records.register.log.DiplomaProof.LoggedAct;
import vn.gdnn.records.register.tree.SignedTrees;
import vn.gdnn.records.register.tree.StoredTiles;

/** Proves to whoever holds the paper that its acts stand in the log; it sees no more than anyone may. */
@ApplicationScoped
public class ProveActs {

    private static final String LEAVES =
            "select l.log_index as leaf_index, l.salt, l.withheld, l.commitment, l.recorded_at, a.content_version = d.content_version as current, "
                    + ActText.columns("l") + " " + """
            from diploma d
            join register_leaf l on l.institution = d.institution and l.diploma = d.id
            join diploma_act a on a.institution = l.institution and a.diploma = l.diploma and a.number = l.act
            join diploma_content c on c.institution = a.institution and c.diploma = a.diploma
                 and c.content_version = a.content_version
            left join diploma r on r.institution = d.institution and r.id = d.replaces
            where d.public_id = ? order by l.act""";

    private final Database database;
    private final StoredTiles tiles;
    private final SignedTrees trees;

    ProveActs(Database database, StoredTiles tiles, SignedTrees trees) {
        this.database = database;
        this.tiles = tiles;
        this.trees = trees;
    }

    private record Leaf(
            String kind,
            LocalDate actedOn,
            Hash commitment,
            DiplomaProof.@Nullable Opening opening,
            @Nullable Long index,
            Instant recordedAt) {

        LoggedAct placed(@Nullable InclusionProof inclusion) {
            return new LoggedAct(kind, actedOn, commitment, opening, inclusion, inclusion == null ? recordedAt : null);
        }
    }

    /** The acts on an issued diploma; certified copies are nobody's business but the holder's. */
    public Optional<DiplomaProof> prove(String publicId) {
        return CurrentScope.inTransaction(new Scope.Anyone(), () -> read(publicId));
    }

    Optional<DiplomaProof> read(String publicId) {
        var leaves = leaves(publicId);
        var signed = trees.latest();
        return leaves.isEmpty() ? Optional.empty() : Optional.of(proof(leaves, signed));
    }

    private List<Leaf> leaves(String publicId) {
        return database.list(ProveActs::leaf, LEAVES, publicId.replace("\0", ""));
    }

    private DiplomaProof proof(List<Leaf> leaves, Optional<SignedTrees.Signed> signed) {
        return signed.map(tree -> proof(leaves, tree))
                .orElseGet(() -> new DiplomaProof(
                        1,
                        null,
                        null,
                        leaves.stream().map(leaf -> leaf.placed(null)).toList()));
    }

    private DiplomaProof proof(List<Leaf> leaves, SignedTrees.Signed signed) {
        var tree = tiles.of(signed.log()).tree(signed.head().size());
        return new DiplomaProof(
                signed.log(),
                signed.note(),
                signed.cosignedAt(),
                leaves.stream()
                        .map(leaf -> leaf.placed(
                                leaf.index == null || isUnpublished(leaf.index, signed)
                                        ? null
                                        : tree.inclusion(signed.index(leaf.index))))
                        .toList());
    }

    /** Whether the leaf has its place, and no tree that was published has it yet. */
    private boolean isUnpublished(long leaf, SignedTrees.Signed published) {
        return published.index(leaf) >= published.head().size() && leaf < tiles.places();
    }

    private static Leaf leaf(Row row) throws SQLException {
        var withheld = Hash.of(bytes(row, "withheld"));
        var index = row.textOrNull("leaf_index");
        return new Leaf(
                row.text("kind"),
                row.date("actedOn"),
                Hash.of(bytes(row, "commitment")),
                row.bool("current") ? new DiplomaProof.Opening(ActText.open(row, withheld), bytes(row, "salt")) : null,
                index == null ? null : Long.valueOf(index),
                row.instant("recorded_at"));
    }

    private static byte[] bytes(Row row, String column) throws SQLException {
        return Optional.ofNullable(row.bytes(column)).orElseThrow();
    }
}
