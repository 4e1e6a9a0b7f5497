package vn.gdnn.records.register.blank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;

/** Takes a delivery of the printer into the stock, blank by blank; from then on diplomas take their numbers there. */
@ApplicationScoped
public class ReceiveBlanks {

    private final Database database;
    private final CurrentScope scope;
    private final Clock clock;

    ReceiveBlanks(Database database, CurrentScope scope, Clock clock) {
        this.database = database;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public UUID receive(Print print, Actor by) {
        print.requirePlausible(LocalDate.now(clock));
        var institution = scope.institution();
        var id = Ids.next();
        database.update(
                """
                insert into blank_range (institution, id, prefix, first_number, last_number, width, printed_on, printer,
                                         recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                institution,
                id,
                print.prefix(),
                print.first(),
                print.last(),
                print.width(),
                print.printedOn(),
                print.printer(),
                by.subject());
        UniqueKey.guard(
                Map.of("blank_pkey", BlankRefusal.BLANK_EXISTS, "blank_exists", BlankRefusal.BLANK_EXISTS),
                () -> database.update(
                        """
                        insert into blank (institution, serial_number, range, status)
                        select ?, ? || lpad(n::text, ?, '0'), ?, 'IN_STOCK' from generate_series(?::bigint, ?::bigint) n""", institution, print.prefix(), print.width(), id, print.first(), print.last()));
        return id;
    }
}
