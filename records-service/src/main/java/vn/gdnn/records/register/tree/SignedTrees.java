package vn.gdnn.records.register.tree;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.log.Hash;
import vn.gdnn.log.TreeHead;

/** The trees that the log has signed; none is ever taken back. */
@ApplicationScoped
public class SignedTrees {

    private final Database database;

    SignedTrees(Database database) {
        this.database = database;
    }

    /** A tree and the note that says so. */
    public record Signed(TreeHead head, String note) {}

    /** The newest. */
    public Optional<Signed> latest() {
        return database.find(
                SignedTrees::signed, "select size, root, note from log_checkpoint order by size desc limit 1");
    }

    /** The one of that size, if it was signed. */
    public Optional<Signed> ofSize(long size) {
        return database.find(SignedTrees::signed, "select size, root, note from log_checkpoint where size = ?", size);
    }

    void add(TreeHead head, String note) {
        database.update(
                "insert into log_checkpoint (size, root, note) values (?, ?, ?)",
                head.size(),
                head.root().bytes(),
                note);
    }

    private static Signed signed(Row row) throws SQLException {
        var root = Optional.ofNullable(row.bytes("root")).orElseThrow();
        return new Signed(new TreeHead(row.bigint("size"), Hash.of(root)), row.text("note"));
    }
}
