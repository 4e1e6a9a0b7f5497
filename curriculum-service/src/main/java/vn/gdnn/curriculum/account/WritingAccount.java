package vn.gdnn.curriculum.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;

/**
 * The account at hand. What it writes is kept under its subject, which never changes; people name accounts by user name, so the
 * name that it had when it last wrote is kept beside.
 */
@ApplicationScoped
public class WritingAccount {

    private final JsonWebToken caller;
    private final CurrentScope scope;
    private final Database database;

    WritingAccount(JsonWebToken caller, CurrentScope scope, Database database) {
        this.caller = caller;
        this.scope = scope;
        this.database = database;
    }

    /** Its subject. */
    public String subject() {
        return caller.getSubject();
    }

    /** Its subject, once its name is known here; for whoever writes. */
    @Transactional
    public String noted() {
        database.update("""
                insert into account (institution, subject, name) values (?, ?, ?)
                on conflict (institution, subject) do update set name = excluded.name
                where account.name <> excluded.name""", scope.institution(), subject(), caller.getName());
        return subject();
    }

    /** The user names under which accounts with these subjects wrote. */
    public List<String> names(Collection<String> subjects) {
        return database.list(
                row -> row.text("name"),
                "select name from account where institution = ? and subject = any (?)",
                scope.institution(),
                subjects.toArray(String[]::new));
    }
}
