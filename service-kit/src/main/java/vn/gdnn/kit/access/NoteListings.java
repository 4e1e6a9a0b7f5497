package vn.gdnn.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.http.Slice;

/**
 * Who was shown which persons in a list: one note for a page, with the ids of all on it, so that each of them finds it. Where
 * a page goes across institutions there is one for each.
 */
@ApplicationScoped
public class NoteListings {

    private final Database database;
    private final SecurityIdentity caller;

    NoteListings(Database database, SecurityIdentity caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Notes a page as {@link #note(String, List)} does, and gives it back. */
    @Transactional(TxType.MANDATORY)
    public <T> Slice<T> note(String purpose, Slice<T> page, Function<T, Shown> who) {
        note(purpose, page.items().stream().map(who).toList());
        return page;
    }

    /** Notes a page in the transaction that reads it. */
    @Transactional(TxType.MANDATORY)
    public void note(String purpose, List<Shown> page) {
        if (page.isEmpty()) {
            return;
        }
        database.update(
                """
                insert into access_listing (institution, id, persons, reader, purpose)
                select n.institution, uuidv7(), array_agg(distinct n.person), ?, ?
                from unnest(?::text[], ?::uuid[]) as n (institution, person)
                group by n.institution""",
                caller.getPrincipal().getName(),
                purpose,
                page.stream().map(Shown::institution).toArray(String[]::new),
                page.stream().map(Shown::person).toArray(UUID[]::new));
    }
}
