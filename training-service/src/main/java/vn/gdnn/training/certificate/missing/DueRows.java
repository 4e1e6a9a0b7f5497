package vn.gdnn.training.certificate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.Scope;

/** What is due for completions, row by row, as workers take it, put it off and end it. */
@ApplicationScoped
class DueRows {

    static final int LONGEST_PAUSE = 600;

    private static final int BATCH = 500;
    private static final String CLAIM = """
            with waiting as (
                select institution, completion from certificate_due
                where lease_until is null or lease_until < now()
                order by since limit 1 for no key update skip locked)
            update certificate_due d
            set worker = ?, attempts = d.attempts + 1, lease_until = now() + make_interval(secs => ?)
            from waiting w where d.institution = w.institution and d.completion = w.completion
            returning d.institution, d.completion, d.attempts""";

    private static final String POSTPONE = """
            update certificate_due
            set reason = ?, worker = null, attempts = greatest(attempts, 1),
                lease_until = now() + make_interval(secs => least(5 * greatest(attempts, 1) ^ 2, ?))
            where institution = ? and\s""";

    private final Database database;

    DueRows(Database database) {
        this.database = database;
    }

    private record Due(UUID completion, String act) {}

    /** For which completions of a school certificates are to be issued, or else to be revoked. */
    record Batch(boolean toIssue, List<UUID> completions) {}

    Optional<Lease> claim(UUID worker, int seconds) {
        return database.find(
                row -> new Lease(
                        new Scope.Institution(row.text("institution")),
                        row.uuid("completion"),
                        HealMissing.NAME,
                        worker,
                        row.integer("attempts")),
                CLAIM,
                worker,
                seconds);
    }

    void extend(Lease lease, int seconds) {
        database.update("""
                update certificate_due set lease_until = now() + make_interval(secs => ?)
                where institution = ? and completion = ? and worker = ?""", seconds, lease.institution(), lease.id(), lease.worker());
    }

    /**
     * The row of the lease and what else of the same kind is due of the school and nobody works on, all locked until the batch
     * commits; fails with {@link Lease.Lost} where another has the lease. A batch issues or revokes: one that did both could wait
     * for another at the counters and lists of an issuer that both use.
     */
    Batch lock(Lease lease) {
        var own = list("""
                select completion, act from certificate_due
                where institution = ? and completion = ? and worker = ? for no key update""", lease.institution(), lease.id(), lease.worker());
        if (own.isEmpty()) {
            throw new Lease.Lost();
        }
        var others = list("""
                select completion, act from certificate_due
                where institution = ? and act = ? and (lease_until is null or lease_until < now())
                order by since, completion limit ? for no key update skip locked""", lease.institution(), own.get(0).act(), BATCH);
        return new Batch(
                own.get(0).act().equals("ISSUE"),
                Stream.concat(own.stream(), others.stream())
                        .map(Due::completion)
                        .toList());
    }

    private List<Due> list(String query, Object... parameters) {
        return database.list(row -> new Due(row.uuid("completion"), row.text("act")), query, parameters);
    }

    void end(String institution, List<UUID> completions) {
        database.update(
                "delete from certificate_due where institution = ? and completion = any (?::uuid[])",
                institution,
                completions.stream().map(UUID::toString).toArray(String[]::new));
    }

    /** Each is tried again later, ever more seldom; what stood in the way is kept with it. */
    void postpone(String institution, Map<UUID, Refusal> refused) {
        var byReason = refused.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().code().name(),
                        Collectors.mapping(entry -> entry.getKey().toString(), Collectors.toList())));
        byReason.forEach((reason, completions) -> database.update(
                POSTPONE + "completion = any (?::uuid[])",
                reason,
                LONGEST_PAUSE,
                institution,
                completions.toArray(String[]::new)));
    }

    /** All of the school that nobody else works on: others have their turn before it is tried again. */
    void postponeAll(Lease lease, Refusal reason) {
        database.update(
                POSTPONE + "(worker = ? or lease_until is null or lease_until < now())",
                reason.code().name(),
                LONGEST_PAUSE,
                lease.institution(),
                lease.worker());
    }
}
