package vn.gdnn.records.register.tree;

import java.sql.SQLException;
import vn.gdnn.kit.testing.SuiteDatabase;

/** The log as a backup of the database holds it, and the return to it. */
final class LogBackup {

    private final String name;

    LogBackup(String name) throws SQLException {
        this.name = name;
        owner("""
                create table %1$s_tile as select * from log_tile;
                create table %1$s_checkpoint as select * from log_checkpoint;
                create table %1$s_leaf as select institution, diploma, act, log_index from register_leaf""".formatted(name));
    }

    /** As a restore does: what came later is gone, save that later acts of the register wait for a place again. */
    void restore() throws SQLException {
        owner("""
                alter table log_tile disable trigger only_grows;
                truncate log_tile, log_checkpoint;
                insert into log_tile select * from %1$s_tile;
                insert into log_checkpoint select * from %1$s_checkpoint;
                alter table log_tile enable trigger only_grows;
                update register_leaf leaf set log_index = (
                    select log_index from %1$s_leaf kept
                    where (kept.institution, kept.diploma, kept.act) = (leaf.institution, leaf.diploma, leaf.act))""".formatted(name));
    }

    void drop() throws SQLException {
        owner("drop table %1$s_tile, %1$s_checkpoint, %1$s_leaf".formatted(name));
    }

    static void owner(String statements) throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var sql = connection.createStatement()) {
            sql.execute(statements);
        }
    }
}
