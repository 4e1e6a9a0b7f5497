package vn.gdnn.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.credential.status.StatusPlace;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.certificate.TellRevocation.Ended;
import vn.gdnn.training.completion.AnnulTraining;

/**
 * Revokes a certificate from today on: by who issued it with a reason, or because its completion was annulled. The status list,
 * the log and whoever listens learn of it in the same commit.
 */
@ApplicationScoped
public class RevokeCertificate {

    private static final String FOUND = """
            select id, version, institution, issuer, issuer_name, completion, status_list, status_index, revoked_from
            from certificate where %s order by issuer, id""";

    private static final String REFUSED = "Kết quả bồi dưỡng không được xác nhận.";

    private final TellRevocation tell;
    private final Database database;
    private final CurrentScope scope;
    private final Clock clock;

    RevokeCertificate(TellRevocation tell, Database database, CurrentScope scope, Clock clock) {
        this.tell = tell;
        this.database = database;
        this.scope = scope;
        this.clock = clock;
    }

    private record Found(Ended ended, String issuerName, long version, boolean revoked) {}

    /**
     * Refuses with CERTIFICATE_NOT_FOUND, CERTIFICATE_OF_ANOTHER_ISSUER where the caller's office did not issue it, STALE_VERSION
     * and CERTIFICATE_REVOKED_ALREADY.
     */
    @Transactional
    public void revoke(UUID id, long expectedVersion, String reason, String by) {
        var found = find(id);
        if (!found.ended().issuer().equals(scope.institution())) {
            throw new Refusal(CertificateRefusal.CERTIFICATE_OF_ANOTHER_ISSUER, found.issuerName());
        }
        Versions.require(expectedVersion, found.version());
        if (found.revoked()) {
            throw new Refusal(CertificateRefusal.CERTIFICATE_REVOKED_ALREADY);
        }
        revoke(found, reason, by);
    }

    private Found find(UUID id) {
        var filter = SeenCertificates.within(CurrentScope.required()).and("id = ?", id);
        return database.find(RevokeCertificate::found, FOUND.formatted(filter.sql()), filter.parametersAnd())
                .orElseThrow(() -> new Refusal(CertificateRefusal.CERTIFICATE_NOT_FOUND));
    }

    /** What rests on nothing any more is revoked with it. */
    void follow(@Observes AnnulTraining.Annulled annulled) {
        revokeOf(annulled.institution(), List.of(annulled.completion()), annulled.reason(), annulled.by());
    }

    /** Those of completions that turned out not to be borne out, as who stands over the school found. */
    @Transactional(TxType.MANDATORY)
    public void refused(String institution, List<UUID> completions) {
        revokeOf(institution, completions, REFUSED, "");
    }

    private void revokeOf(String institution, List<UUID> completions, String reason, String by) {
        database.list(
                        RevokeCertificate::found,
                        FOUND.formatted("institution = ? and completion = any (?::uuid[]) and revoked_from is null"),
                        institution,
                        completions.stream().map(UUID::toString).toArray(String[]::new))
                .forEach(found -> revoke(found, reason, by));
    }

    private void revoke(Found found, String reason, String by) {
        var ended = found.ended();
        var today = LocalDate.now(clock);
        var revoked = database.update("""
                update certificate set version = version + 1, revoked_from = ?, revocation_reason = ?, revoked_by = ?
                where institution = ? and id = ? and revoked_from is null""", today, reason, by, ended.institution(), ended.id());
        if (revoked == 0) { // by another, at the same time
            throw new Refusal(CertificateRefusal.CERTIFICATE_REVOKED_ALREADY);
        }
        tell.tell(ended, today);
    }

    private static Found found(Row row) throws SQLException {
        return new Found(
                new Ended(
                        row.uuid("id"),
                        row.text("institution"),
                        row.text("issuer"),
                        row.uuid("completion"),
                        new StatusPlace(row.integer("status_list"), row.integer("status_index"))),
                row.text("issuer_name"),
                row.bigint("version"),
                row.dateOrNull("revoked_from") != null);
    }
}
