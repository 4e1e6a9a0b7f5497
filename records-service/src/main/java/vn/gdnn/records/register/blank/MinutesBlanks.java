package vn.gdnn.records.register.blank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;

/** The blanks that minutes name: found with what stands on them, moved out of the stock, and kept with the minutes. */
@ApplicationScoped
public class MinutesBlanks {

    private final Database database;

    MinutesBlanks(Database database) {
        this.database = database;
    }

    /** A blank of some minutes; the entry that was printed on it before its issue, and the blank that took its place. */
    public record Item(
            String serialNumber,
            @Nullable UUID diplomaId,
            @Nullable String replacedBy) {}

    /** In the order given; nobody else moves them before this transaction ends. */
    @Transactional(TxType.MANDATORY)
    List<NamedBlank> hold(String institution, List<String> serialNumbers) {
        var named = serialNumbers.toArray(new String[0]);
        database.list(row -> true, """
                select 1 from blank where institution = ? and serial_number = any (?::text[])
                order by serial_number for update""", institution, named);
        return database.list(NamedBlank::of, NamedBlank.QUERY, named, institution, institution);
    }

    /** Moves it out of the stock; one that the stock never held is taken down as it goes. */
    @Transactional(TxType.MANDATORY)
    void move(String institution, NamedBlank blank, Minutes.Kind kind, UUID minutes) {
        database.update("""
                insert into blank (institution, serial_number, status, diploma, minutes) values (?, ?, ?, ?, ?)
                on conflict (institution, serial_number)
                do update set status = excluded.status, minutes = excluded.minutes""", institution, blank.serialNumber(), kind, blank.diploma(), minutes);
    }

    @Transactional(TxType.MANDATORY)
    void add(String institution, UUID minutes, NamedBlank blank, @Nullable String replacedBy) {
        database.update("""
                insert into blank_minutes_item (institution, minutes, serial_number, diploma, replaced_by)
                values (?, ?, ?, ?, ?)""", institution, minutes, blank.serialNumber(), blank.entryInNeed(), replacedBy);
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
