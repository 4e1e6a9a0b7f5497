package vn.gdnn.training.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** The address that the caller's school gives for its letters; what waited for one, and what another one was refused for, is sent then. */
@ApplicationScoped
public class MailAddresses {

    private static final String ADD = """
            insert into mail_address (institution, version, address, entered_by) values (?, 0, ?, ?)
            on conflict do nothing""";
    private static final String CHANGE = """
            update mail_address set address = ?, entered_by = ?, entered_at = now(), version = version + 1
            where institution = ? and version = ?""";

    private static final String TAKE_UP = """
            update letter set status = 'WAITING', attempts = 0, settled_at = null
            where institution = ? and staff_member is null and status = 'SET_ASIDE'""";

    private final CurrentScope scope;
    private final Database database;
    private final Letters letters;

    MailAddresses(CurrentScope scope, Database database, Letters letters) {
        this.scope = scope;
        this.database = database;
        this.letters = letters;
    }

    /** The address; refused with MAIL_ADDRESS_NOT_FOUND where the school gave none. */
    @Transactional
    public MailAddress read() {
        return find(scope.institution()).orElseThrow(() -> new Refusal(LetterRefusal.MAIL_ADDRESS_NOT_FOUND));
    }

    /** Enters the first address, or changes the one whose version the caller read. */
    @Transactional
    public MailAddress set(String address, @Nullable String ifMatch, Actor by) {
        var school = scope.institution();
        if (find(school).isEmpty()) {
            if (database.update(ADD, school, address, by.subject()) == 0) {
                throw new Refusal(KitRefusal.CHANGED_MEANWHILE);
            }
        } else if (database.update(CHANGE, address, by.subject(), school, Versions.expected(ifMatch)) == 0) {
            throw new Refusal(KitRefusal.STALE_VERSION);
        }
        database.update(TAKE_UP, school);
        letters.announce();
        return read();
    }

    private Optional<MailAddress> find(String school) {
        return database.find(
                row -> new MailAddress(school, row.bigint("version"), row.text("address")),
                "select version, address from mail_address where institution = ?",
                school);
    }
}
