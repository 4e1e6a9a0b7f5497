package vn.gdnn.records.register.blank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Columns;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;

/** The blanks that minutes name: found with what stands on them, moved out of the stock, and kept with the minutes. */
@ApplicationScoped
public class MinutesBlanks {

    private static final Map<String, BlankRefusal> KEYS =
            Map.of("blank_pkey", BlankRefusal.BLANK_NOT_IN_STOCK, "blank_exists", BlankRefusal.BLANK_NOT_IN_STOCK);

    private final Database database;

    MinutesBlanks(Database database) {
        this.database = database;
    }

    /** A blank of some minutes; the entry that was printed on it before its issue, and the blank that took its place. */
    public record Item(
            String serialNumber,
            @Nullable UUID diplomaId,
            @Nullable String replacedBy) {}

    /** Nobody else moves them before this transaction ends. */
    @Transactional(TxType.MANDATORY)
    List<NamedBlank> hold(String institution, List<String> serialNumbers) {
        var named = serialNumbers.toArray(new String[0]);
        database.list(row -> true, """
                select 1 from blank
                where institution = ? and serial_folded in (select folded_number(n) from unnest(?::text[]) as n)
                order by serial_number for update""", institution, named);
        return database.list(NamedBlank::of, NamedBlank.QUERY, named, institution, institution, institution);
    }

    /** Moves them out of the stock; one that the stock never held is taken down as it goes, by one who names it only. */
    @Transactional(TxType.MANDATORY)
    void move(String institution, List<NamedBlank> blanks, Minutes.Kind kind, UUID minutes) {
        database.update(
                "update blank set status = ?, minutes = ? where institution = ? and serial_number = any (?::text[])",
                kind,
                minutes,
                institution,
                blanks.stream()
                        .filter(blank -> blank.status() != null)
                        .map(NamedBlank::serialNumber)
                        .toArray(String[]::new));
        var unknown = blanks.stream()
                .filter(blank -> blank.status() == null)
                .map(blank -> new @Nullable Object[] {blank.serialNumber(), blank.diploma()})
                .toList();
        if (!unknown.isEmpty()) {
            UniqueKey.guard(
                    KEYS,
                    () -> database.update(
                            """
                            insert into blank (institution, serial_number, status, diploma, minutes)
                            select i.code, n.serial_number, i.status, n.diploma::uuid, i.minutes
                            from unnest(?::text[], ?::text[]) as n (serial_number, diploma)
                            cross join (values (?, ?, ?)) as i (code, status, minutes)""",
                            Stream.concat(Columns.of(unknown), Stream.of(institution, kind, minutes))
                                    .toArray()));
        }
    }

    /** Keeps them with the minutes, each with the number that took its place, if any did. */
    @Transactional(TxType.MANDATORY)
    void add(String institution, UUID minutes, List<NamedBlank> blanks, Map<String, String> replacedBy) {
        var rows = blanks.stream()
                .map(blank -> new @Nullable Object[] {
                    blank.serialNumber(), blank.entryInNeed(), replacedBy.get(blank.serialNumber())
                })
                .toList();
        database.update(
                """
                insert into blank_minutes_item (institution, minutes, serial_number, diploma, replaced_by)
                select i.code, i.minutes, n.serial_number, n.diploma::uuid, n.replaced_by
                from unnest(?::text[], ?::text[], ?::text[]) as n (serial_number, diploma, replaced_by)
                cross join (values (?, ?)) as i (code, minutes)""",
                Stream.concat(Columns.of(rows), Stream.of(institution, minutes)).toArray());
    }

    /** The blanks of minutes within the caller's scope, by number. */
    @Transactional
    public List<Item> list(UUID minutes) {
        return database.list(
                row -> new Item(row.text("serial_number"), row.uuidOrNull("diploma"), row.textOrNull("replaced_by")),
                "select * from blank_minutes_item where minutes = ? order by serial_number",
                minutes);
    }
}
