package vn.gdnn.records.people.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import vn.gdnn.kit.database.Database;

/** Since when each institution is known here, and so since when its diplomas go through the register. */
@ApplicationScoped
public class RegisterStarts {

    private final Database database;
    private final Clock clock;

    RegisterStarts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes today for an institution that is heard of for the first time; asks for the ministry's scope. */
    @Transactional(TxType.MANDATORY)
    public void note(String institution) {
        database.update(
                "insert into register_start (institution, kept_since) values (?, ?) on conflict do nothing",
                institution,
                LocalDate.now(clock));
    }
}
