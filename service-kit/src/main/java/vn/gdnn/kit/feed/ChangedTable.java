package vn.gdnn.kit.feed;

/**
 * A table, or a query in parentheses with an alias, that notes in {@code changed_in} the transaction of its last change.
 *
 * @param name the table as it stands behind {@code from}
 * @param id the column with the id of the record that changed
 * @param changedAt the column with the time of the change
 */
public record ChangedTable(String name, String id, String changedAt) {

    private static final String CHANGES = """
            (select %2$s as id, 'UPSERTED' as change, changed_in, %3$s as changed_at from %1$s
             where institution = ? and changed_in < pg_snapshot_xmin(pg_current_snapshot())
               and (changed_in, %2$s) > (?::xid8, ?) order by changed_in, %2$s limit ?)""";

    String changes() {
        return CHANGES.formatted(name, id, changedAt);
    }
}
