package vn.gdnn.records.register.blank;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.register.entry.DiplomaStatus;

/**
 * A blank that minutes name, and the entry that bears its number.
 *
 * @param status none of a blank that the stock does not know
 * @param knownSince the last act on it: printed, entered in the register, or taken down in earlier minutes
 */
record NamedBlank(
        String serialNumber,
        @Nullable BlankStatus status,
        @Nullable UUID diploma,
        @Nullable DiplomaStatus entry,
        @Nullable LocalDate knownSince) {

    static final String QUERY = """
            select n.serial, b.status, d.id as diploma, d.status as entry,
                   greatest(r.printed_on, m.dated, case when d.issued_on is null then a.acted_on end) as known_since
            from unnest(?::text[]) as n (serial)
            left join blank b on b.institution = ? and b.serial_number = n.serial
            left join blank_range r on r.institution = b.institution and r.id = b.range
            left join blank_minutes m on m.institution = b.institution and m.id = b.minutes
            left join diploma d on d.institution = ? and d.serial_number = n.serial
            left join diploma_act a on a.institution = d.institution and a.diploma = d.id and a.number = 1""";

    static NamedBlank of(Row row) throws SQLException {
        return new NamedBlank(
                row.text("serial"),
                row.constantOrNull(BlankStatus.class, "status"),
                row.uuidOrNull("diploma"),
                row.constantOrNull(DiplomaStatus.class, "entry"),
                row.dateOrNull("known_since"));
    }

    /** The entry that needs another blank, because this one was to become its paper. */
    @Nullable UUID entryInNeed() {
        var stillOnPaper = status == null || status == BlankStatus.ASSIGNED;
        return stillOnPaper && entry != null && DiplomaStatus.NOT_ISSUED.contains(entry) ? diploma : null;
    }

    /** Whether it can come to that; what was withdrawn, or spoiled before, can only be destroyed. */
    boolean canBecome(Minutes.Kind kind) {
        return status == BlankStatus.IN_STOCK
                || entryInNeed() != null
                || kind == Minutes.Kind.DESTROYED
                        && (status == BlankStatus.SPOILED
                                || status == BlankStatus.ASSIGNED
                                        && entry != null
                                        && DiplomaStatus.NEEDLESS_PAPER.contains(entry));
    }

    /** Its number and where it is, for whoever named it in vain. */
    String standing() {
        var used = status == BlankStatus.ASSIGNED && entry != null && DiplomaStatus.HANDED_OUT.contains(entry);
        return "%s (%s)".formatted(serialNumber, used ? BlankStatus.USED : status == null ? "?" : status);
    }
}
