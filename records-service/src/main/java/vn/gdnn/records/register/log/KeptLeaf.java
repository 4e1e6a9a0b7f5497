package vn.gdnn.records.register.log;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.log.Hash;
import vn.gdnn.log.act.Commitment;

/** The leaf of the last act on a content of a diploma, and what the register's rows give for it. */
public record KeptLeaf(String text, byte[] salt, Hash commitment, boolean upToDate) {

    /** The columns that make one, with {@link #JOIN}; {@code r} is the diploma replaced by {@code d}. */
    public static final String COLUMNS = ActText.columns("a") + ", " + """
            a.salt as l_salt, a.withheld as l_withheld, a.commitment as l_commitment,
            d.issued_on is not distinct from a.issued_on and d.signed_by is not distinct from a.signed_by
                and (a.kind <> 'REVOKED' or d.revoked_from is not distinct from a.effective_on)
                and (a.kind <> 'REPLACED' or d.replaced_on is not distinct from a.acted_on) as l_up_to_date""";

    /** The last act on the content {@code c} of the diploma {@code d} that has a leaf, with the leaf. */
    public static final String JOIN = """
            left join lateral (
                select act.institution, act.number, act.kind, act.acted_on, act.ground, act.decision_number,
                       act.decided_on, act.effective_on, act.content_version, act.recorded_at,
                       leaf.salt, leaf.withheld, leaf.commitment, leaf.issued_on, leaf.signed_by, leaf.signer_title,
                       leaf.signed_on
                from diploma_act act
                join register_leaf leaf on leaf.institution = act.institution and leaf.diploma = act.diploma
                     and leaf.act = act.number
                where act.institution = d.institution and act.diploma = d.id
                  and act.content_version = c.content_version
                order by act.number desc limit 1) a on true
            """;

    /** The leaf at hand, if there is any. */
    public static @Nullable KeptLeaf of(Row row) throws SQLException {
        var commitment = row.bytes("l_commitment");
        return commitment == null
                ? null
                : new KeptLeaf(
                        ActText.open(row, Hash.of(requireNonNull(row.bytes("l_withheld")))),
                        requireNonNull(row.bytes("l_salt")),
                        Hash.of(commitment),
                        row.bool("l_up_to_date"));
    }

    /** Whether the rows say what the leaf commits to; where it stands in the tree is not asked. */
    public boolean fits() {
        return upToDate && Commitment.to(salt, text).equals(commitment);
    }

    @Override
    public String toString() {
        return "KeptLeaf";
    }
}
