package vn.gdnn.training.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.tenancy.Scope;

/** The letters that wait, the oldest first, and what becomes of the one that a lease is for. */
@ApplicationScoped
class LetterRows {

    private static final String CLAIM = """
            with waiting as (
                select institution, id from letter l
                where (status = 'WAITING' or status = 'RUNNING' and lease_until < now())
                  and (staff_member is not null or exists (select from mail_address a where a.institution = l.institution))
                order by made_on, id limit 1
                for no key update skip locked)
            update letter l
            set status = 'RUNNING', worker = ?, attempts = l.attempts + 1, lease_until = now() + make_interval(secs => ?)
            from waiting where l.institution = waiting.institution and l.id = waiting.id
            returning l.institution, l.id, l.attempts""";

    private static final String EXTEND = """
            update letter set lease_until = now() + make_interval(secs => ?)
            where institution = ? and id = ? and worker = ? and status = 'RUNNING'""";

    private static final String SETTLE = """
            update letter set status = ?, settled_at = case when ? then now() end
            where institution = ? and id = ? and worker = ? and status = 'RUNNING'""";

    private final Database database;

    LetterRows(Database database) {
        this.database = database;
    }

    Optional<Lease> claim(UUID worker, int seconds) {
        return database.find(
                row -> new Lease(
                        new Scope.Institution(row.text("institution")),
                        row.uuid("id"),
                        PostLetters.NAME,
                        worker,
                        row.integer("attempts")),
                CLAIM,
                worker,
                seconds);
    }

    void extend(Lease lease, int seconds) {
        database.update(EXTEND, seconds, lease.institution(), lease.id(), lease.worker());
    }

    void settle(Lease lease, LetterStatus status) {
        var settled = status != LetterStatus.WAITING;
        if (database.update(SETTLE, status, settled, lease.institution(), lease.id(), lease.worker()) == 0) {
            throw new Lease.Lost();
        }
    }

    LetterFacts require(Lease lease) {
        return database.find(
                        row -> new LetterFacts(
                                lease.id(),
                                row.constant(LetterKind.class, "kind"),
                                row.uuidOrNull("staff_member"),
                                row.text("occasion")),
                        "select kind, staff_member, occasion from letter where institution = ? and id = ?",
                        lease.institution(),
                        lease.id())
                .orElseThrow();
    }

    /** Where the member, or the school itself, wants letters now; whoever changes that waits until the transaction ends. */
    Optional<String> heldAddress(String school, @Nullable UUID staffMember) {
        return staffMember == null
                ? database.find(
                        row -> row.text("address"),
                        "select address from mail_address where institution = ? for share",
                        school)
                : database.find(
                        row -> row.text("email"),
                        "select email from staff_member where institution = ? and id = ? and email is not null for share",
                        school,
                        staffMember);
    }
}
