package vn.gdnn.training.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.lease.WorkReady;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;

/** Takes letters of the school at hand in: each waits until the mail server took it, and there is one for an occasion. */
@ApplicationScoped
public class Letters {

    private static final String TO_SCHOOL = """
            insert into letter (institution, id, kind, occasion, made_on) values (?, ?, ?, ?, ?)
            on conflict on constraint letter_once do nothing""";

    private static final String TO_STAFF = """
            insert into letter (institution, id, kind, staff_member, occasion, made_on)
            select ?, uuidv7(), ?, w.staff_member, w.occasion, ?
            from unnest(?::uuid[], ?::text[]) as w (staff_member, occasion) order by w.staff_member, w.occasion
            on conflict on constraint letter_once do nothing returning id, staff_member""";

    /** To whom, and what for. */
    public record ToWrite(UUID staffMember, String occasion) {}

    /** A letter that is new. */
    public record Written(UUID id, UUID staffMember) {}

    private final Database database;
    private final Event<WorkReady> ready;

    Letters(Database database, Event<WorkReady> ready) {
        this.database = database;
        this.ready = ready;
    }

    /** One to the school itself; none where it was written before. */
    @Transactional(TxType.MANDATORY)
    public Optional<UUID> toSchool(LetterKind kind, String occasion, LocalDate today) {
        var id = Ids.next();
        var written = database.update(TO_SCHOOL, school(), id, kind, occasion, today);
        announce();
        return written == 0 ? Optional.empty() : Optional.of(id);
    }

    /** One to each of these members; what was written before is left out. */
    @Transactional(TxType.MANDATORY)
    public List<Written> toStaff(LetterKind kind, List<ToWrite> letters, LocalDate today) {
        if (letters.isEmpty()) {
            return List.of();
        }
        var written = database.list(
                row -> new Written(row.uuid("id"), row.uuid("staff_member")),
                TO_STAFF,
                school(),
                kind,
                today,
                letters.stream().map(ToWrite::staffMember).toArray(UUID[]::new),
                letters.stream().map(ToWrite::occasion).toArray(String[]::new));
        announce();
        return written;
    }

    /** Has the letters looked for that the transaction at hand brings about. */
    public void announce() {
        ready.fire(new WorkReady(PostLetters.NAME));
    }

    private static String school() {
        return CurrentScope.required().tenant();
    }
}
