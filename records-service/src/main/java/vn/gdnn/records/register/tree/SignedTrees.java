package vn.gdnn.records.register.tree;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** A tree of the country's n-th log, the note that says so, and when a witness last cosigned it, if one did. */
    public record Signed(
            int log, TreeHead head, String note, @Nullable Instant cosignedAt) {

        /** Where the leaf with that number among the register's stands: the checkpoints of earlier logs come first. */
        public long index(long leaf) {
            return leaf + log - 1;
        }
    }

    /** The newest of the newest log. */
    public Optional<Signed> latest() {
        return database.find(SignedTrees::signed, """
                select log, size, root, note, cosigned_at from log_checkpoint
                order by log desc, size desc, signed_at desc limit 1""");
    }

    /** The newest of that log. */
    public Optional<Signed> latest(int log) {
        return database.find(SignedTrees::signed, """
                select log, size, root, note, cosigned_at from log_checkpoint where log = ?
                order by size desc, signed_at desc limit 1""", log);
    }

    /** The one of that size, if it was signed. */
    public Optional<Signed> ofSize(int log, long size) {
        return database.find(SignedTrees::signed, """
                select log, size, root, note, cosigned_at from log_checkpoint where log = ? and size = ?
                order by signed_at desc limit 1""", log, size);
    }

    void add(Signed signed) {
        database.update(
                "insert into log_checkpoint (log, size, root, note, cosigned_at) values (?, ?, ?, ?, ?)",
                signed.log(),
                signed.head().size(),
                signed.head().root().bytes(),
                signed.note(),
                signed.cosignedAt() == null ? null : signed.cosignedAt().atOffset(ZoneOffset.UTC));
    }

    private static Signed signed(Row row) throws SQLException {
        var root = Optional.ofNullable(row.bytes("root")).orElseThrow();
        return new Signed(
                row.integer("log"),
                new TreeHead(row.bigint("size"), Hash.of(root)),
                row.text("note"),
                row.instantOrNull("cosigned_at"));
    }
}
