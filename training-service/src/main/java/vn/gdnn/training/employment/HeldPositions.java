package vn.gdnn.training.employment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.feed.RecordKeys;

/** Reads the history of positions: as it stands, and with every entry that another took the place of. */
@ApplicationScoped
public class HeldPositions {

    private static final String BEGINS = """
            select k.id as staff_member, employment, position, since from unnest(?::text[], ?::uuid[]) k (institution, id) cross join lateral (
                select employment, position, since from held_position h
                where h.institution = k.institution and h.staff_member = k.id and h.replaced_at is null offset 0) held
            order by k.id, employment, since""";
    private static final String ENTRIES = """
            select id, employment, position, since, entered_at, entered_by, reason, corrects, replaced_at
            from held_position where institution = ? and staff_member = ?
            order by employment, since, entered_at, id""";

    private final Database database;

    HeldPositions(Database database) {
        this.database = database;
    }

    /** The begins that stand, by staff member and in their order. */
    public Map<UUID, List<DatedPosition.Begin>> begins(RecordKeys keys) {
        return database.list(HeldPositions::begin, BEGINS, keys.institutions(), keys.ids()).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** Every entry that was ever made, by employment and day. */
    public List<PositionEntry> entries(String institution, UUID staffMember) {
        return database.list(HeldPositions::entry, ENTRIES, institution, staffMember);
    }

    private static Map.Entry<UUID, DatedPosition.Begin> begin(Row row) throws SQLException {
        return Map.entry(
                row.uuid("staff_member"),
                new DatedPosition.Begin(
                        row.integer("employment"), row.constant(Position.class, "position"), row.date("since")));
    }

    private static PositionEntry entry(Row row) throws SQLException {
        return new PositionEntry(
                row.uuid("id"),
                row.integer("employment"),
                row.constant(Position.class, "position"),
                row.date("since"),
                new PositionEntry.Entered(row.instant("entered_at"), row.text("entered_by"), row.textOrNull("reason")),
                row.uuidOrNull("corrects"),
                row.instantOrNull("replaced_at"));
    }
}
