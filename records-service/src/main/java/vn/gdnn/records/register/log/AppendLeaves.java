package vn.gdnn.records.register.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.log.Hash;
import vn.gdnn.log.act.Commitment;
import vn.gdnn.records.register.entry.RecordedAct;
import vn.gdnn.records.register.entry.RegisterFollower;

/** Commits to every act in the act's own transaction: no act without its leaf, no leaf without its act. */
@ApplicationScoped
class AppendLeaves implements RegisterFollower {

    private static final String ACTS =
            "select a.diploma as \"diploma\", a.number as \"number\", " + ActText.columns("d")
                    + ", " + ActText.withheldColumns() + " " + """
            from unnest(?::uuid[], ?::int[]) as n (diploma, number)
            join diploma_act a on a.institution = ? and a.diploma = n.diploma and a.number = n.number
            join diploma d on d.institution = a.institution and d.id = a.diploma
            join diploma_content c on c.institution = a.institution and c.diploma = a.diploma
                 and c.content_version = a.content_version
            left join diploma r on r.institution = d.institution and r.id = d.replaces""";

    private static final String INSERT = """
            insert into register_leaf (institution, diploma, act, salt, withheld_salt, withheld, commitment,
                                       issued_on, signed_by, signer_title, signed_on)
            select d.institution, d.id, n.act, n.salt, n.withheld_salt, n.withheld, n.commitment, d.issued_on,
                   d.signed_by, d.signer_title, d.signed_on
            from unnest(?::uuid[], ?::int[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[])
                 as n (diploma, act, salt, withheld_salt, withheld, commitment)
            join diploma d on d.institution = ? and d.id = n.diploma""";

    private final Database database;
    private final SecureRandom random = new SecureRandom();

    AppendLeaves(Database database) {
        this.database = database;
    }

    private record Leaf(UUID diploma, int act, byte[] salt, byte[] withheldSalt, Hash withheld, Hash commitment) {}

    @Override
    public void follow(String institution, List<RecordedAct> acts) {
        var logged =
                acts.stream().filter(act -> ActText.KINDS.contains(act.kind())).toList();
        if (logged.isEmpty()) {
            return;
        }
        var leaves = database.list(
                this::leaf,
                ACTS,
                logged.stream().map(act -> act.diploma().toString()).toArray(String[]::new),
                logged.stream().mapToInt(RecordedAct::number).toArray(),
                institution);
        var appended = database.update(
                INSERT,
                leaves.stream().map(leaf -> leaf.diploma.toString()).toArray(String[]::new),
                leaves.stream().mapToInt(Leaf::act).toArray(),
                leaves.stream().map(Leaf::salt).toArray(byte[][]::new),
                leaves.stream().map(Leaf::withheldSalt).toArray(byte[][]::new),
                leaves.stream().map(leaf -> leaf.withheld.bytes()).toArray(byte[][]::new),
                leaves.stream().map(leaf -> leaf.commitment.bytes()).toArray(byte[][]::new),
                institution);
        if (appended != logged.size()) {
            throw new IllegalStateException("acts without a leaf: " + (logged.size() - appended));
        }
    }

    private Leaf leaf(Row row) throws SQLException {
        var salt = salt();
        var withheldSalt = salt();
        var withheld = Commitment.to(withheldSalt, ActText.withheld(row));
        return new Leaf(
                row.uuid("diploma"),
                row.integer("number"),
                salt,
                withheldSalt,
                withheld,
                Commitment.to(salt, ActText.open(row, withheld)));
    }

    private byte[] salt() {
        var salt = new byte[Commitment.SALT];
        random.nextBytes(salt);
        return salt;
    }
}
