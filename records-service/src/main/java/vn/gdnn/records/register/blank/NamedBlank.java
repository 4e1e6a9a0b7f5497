package vn.gdnn.records.register.blank;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.register.entry.DiplomaStatus;

/**
 * A blank that minutes name, and the one entry that bears its number: a cancelled one only if the blank is still its own.
 *
 * @param status none of a blank that the stock does not know
 * @param knownSince the last act on it: printed, entered in the register, given back, or taken down in earlier minutes
 */
record NamedBlank(
        String serialNumber,
        @Nullable BlankStatus status,
        @Nullable UUID diploma,
        @Nullable DiplomaStatus entry,
        @Nullable LocalDate knownSince) {

    static final String QUERY = """
            select coalesce(b.serial_number, d.serial_number, n.serial) as serial, b.status, d.id as diploma,
                   d.status as entry, greatest(r.printed_on, m.dated, e.last_entry) as known_since
            from unnest(?::text[]) as n (serial)
            left join blank b on b.institution = ? and b.serial_folded = folded_number(n.serial)
            left join blank_range r on r.institution = b.institution and r.id = b.range
            left join blank_minutes m on m.institution = b.institution and m.id = b.minutes
            left join diploma d on d.institution = ? and d.serial_folded = folded_number(n.serial)
                 and d.predecessor is null and (d.status <> 'CANCELLED' or d.id = b.diploma)
            cross join lateral (
                select max(a.acted_on) as last_entry from diploma u
                join diploma_act a on a.institution = u.institution and a.diploma = u.id
                where u.institution = ? and u.serial_folded = folded_number(n.serial) and u.predecessor is null
                  and u.issued_on is null and (a.number = 1 or a.kind = 'CANCELLED')) e""";

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
