package vn.gdnn.records.register.blank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.register.entry.SerialNumbers;

/**
 * Gives each diploma its serial number: from the stock where the institution keeps one, else as it was entered. A blank
 * is given once; a transaction that fails gives it back.
 */
@ApplicationScoped
public class Blanks implements SerialNumbers {

    private final Database database;

    Blanks(Database database) {
        this.database = database;
    }

    /** Whether the institution accounts for its blanks here. */
    public boolean areManaged(String institution) {
        return database.find(row -> true, "select 1 from blank_range where institution = ? limit 1", institution)
                .isPresent();
    }

    @Override
    public String take(String institution, @Nullable String wanted, UUID diploma) {
        if (!areManaged(institution)) {
            if (wanted == null) {
                throw new Refusal(BlankRefusal.SERIAL_NUMBER_REQUIRED);
            }
            if (!spent(institution, List.of(wanted)).isEmpty()) {
                throw new Refusal(BlankRefusal.BLANK_NOT_IN_STOCK, wanted);
            }
            return wanted;
        }
        return wanted == null ? next(institution, diploma) : named(institution, wanted, diploma);
    }

    @Override
    public Set<String> spent(String institution, List<String> numbers) {
        return new HashSet<>(
                database.list(row -> row.text("number"), """
                select n.number from unnest(?::text[]) as n (number)
                join blank b on b.institution = ? and b.serial_folded = folded_number(n.number)
                where b.status <> 'IN_STOCK'""", numbers.toArray(new String[0]), institution));
    }

    @Override
    public List<String> takeAll(String institution, UUID range, List<UUID> diplomas) {
        var taken = database.list(
                row -> row.text("serial_number"),
                """
                with free as (
                    select serial_number from blank
                    where institution = ? and range = ? and status = 'IN_STOCK'
                    order by serial_number limit ? for update skip locked
                ), numbered as (
                    select serial_number, row_number() over (order by serial_number) as n from free
                )
                update blank b set status = 'ASSIGNED', diploma = d.id
                from numbered join unnest(?::uuid[]) with ordinality d (id, n) using (n)
                where b.institution = ? and b.serial_number = numbered.serial_number
                returning b.serial_number, d.n""",
                institution,
                range,
                diplomas.size(),
                diplomas.toArray(new UUID[0]),
                institution);
        if (taken.size() < diplomas.size()) {
            throw new Refusal(BlankRefusal.BLANKS_EXHAUSTED);
        }
        return taken.stream().sorted().toList();
    }

    @Override
    public void giveBack(String institution, UUID diploma) {
        database.update(
                "update blank set status = 'IN_STOCK', diploma = null where institution = ? and diploma = ? and status = ?",
                institution,
                diploma,
                BlankStatus.ASSIGNED);
    }

    /** Refuses with BLANK_RANGE_NOT_FOUND unless the institution has that delivery. */
    public void requireRange(String institution, UUID range) {
        var found = database.find(
                row -> true, "select 1 from blank_range where institution = ? and id = ?", institution, range);
        if (found.isEmpty()) {
            throw new Refusal(BlankRefusal.BLANK_RANGE_NOT_FOUND);
        }
    }

    private String next(String institution, UUID diploma) {
        return database.find(row -> row.text("serial_number"), """
                        update blank set status = 'ASSIGNED', diploma = ?
                        where institution = ? and serial_number = (
                            select b.serial_number from blank b join blank_range r
                                 on r.institution = b.institution and r.id = b.range
                            where b.institution = ? and b.status = 'IN_STOCK'
                            order by r.id, b.serial_number limit 1 for update of b skip locked)
                        returning serial_number""", diploma, institution, institution)
                .orElseThrow(() -> new Refusal(BlankRefusal.BLANKS_EXHAUSTED));
    }

    private String named(String institution, String wanted, UUID diploma) {
        return database.find(row -> row.text("serial_number"), """
                        update blank set status = 'ASSIGNED', diploma = ?
                        where institution = ? and serial_folded = folded_number(?) and status = 'IN_STOCK' returning serial_number""", diploma, institution, wanted)
                .orElseThrow(() -> new Refusal(BlankRefusal.BLANK_NOT_IN_STOCK, wanted));
    }
}
