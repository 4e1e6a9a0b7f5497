package vn.gdnn.training.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.certificate.CertificateRefusal;

/** Orders the certificates of many completions of the caller's school as one job, which starts at once. */
@ApplicationScoped
public class OrderCertificates {

    private final Jobs jobs;
    private final Database database;
    private final CurrentScope scope;

    OrderCertificates(Jobs jobs, Database database, CurrentScope scope) {
        this.database = database;
        this.jobs = jobs;
        this.scope = scope;
    }

    /**
     * The job; a completion that is named twice counts once, and what cannot be issued is among the job's errors. One that the
     * school has not is refused with COMPLETION_NOT_FOUND, and nothing is issued.
     */
    @Transactional
    public UUID order(List<UUID> completions, Actor by) {
        var institution = scope.institution();
        var wanted = completions.stream().distinct().toList();
        if (known(institution, wanted) < wanted.size()) {
            throw new Refusal(CertificateRefusal.COMPLETION_NOT_FOUND);
        }
        var job = jobs.prepare(institution, CertificateJob.NAME, wanted, by);
        jobs.release(institution, job);
        return job;
    }

    private int known(String institution, List<UUID> completions) {
        return database.find(
                        row -> row.integer("known"),
                        "select count(*) as known from completed_training where institution = ? and id = any (?::uuid[])",
                        institution,
                        completions.stream().map(UUID::toString).toArray(String[]::new))
                .orElse(0);
    }
}
