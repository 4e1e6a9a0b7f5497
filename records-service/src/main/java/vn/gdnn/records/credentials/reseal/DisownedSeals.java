package vn.gdnn.records.credentials.reseal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.records.credentials.document.SealStanding;

/** The issued diplomas whose credential or document in force a disowned key has sealed. */
@ApplicationScoped
class DisownedSeals {

    private final Database database;

    DisownedSeals(Database database) {
        this.database = database;
    }

    /** Those that this key has sealed, the oldest first. */
    List<UUID> under(String institution, String keyId) {
        return database.list(row -> row.uuid("id"), """
                select d.id from diploma d
                where d.institution = ? and d.status = 'ISSUED' and ? in (
                    (select k.key_id from diploma_credential k
                     where k.institution = d.institution and k.diploma = d.id and k.content_version = d.content_version
                     order by k.seal desc limit 1),
                    (select o.key_id from diploma_document o
                     where o.institution = d.institution and o.diploma = d.id and o.content_version = d.content_version
                       and o.seal = d.seal and o.revision = 1),
                    (select o.signer_key_id from diploma_document o
                     where o.institution = d.institution and o.diploma = d.id and o.content_version = d.content_version
                       and o.seal = d.seal and o.revision = 1))
                order by d.issued_on, d.id""", institution, keyId);
    }

    /** Those of these diplomas that still wait for a new seal; another job may have given it meanwhile. */
    Set<UUID> among(String institution, List<UUID> diplomas) {
        return new HashSet<>(database.list(
                row -> row.uuid("id"),
                "select d.id from diploma d where d.institution = ? and d.id = any (?) and " + SealStanding.IS_DISOWNED,
                institution,
                diplomas.toArray(UUID[]::new)));
    }

    /** What a job has sealed anew and had a document before, so that it is to have one again. */
    List<UUID> withoutDocument(JobAtHand job) {
        return database.list(row -> row.uuid("id"), """
                select d.id from job_item i
                join diploma d on d.institution = i.institution and d.id = i.subject
                where i.institution = ? and i.job = ? and i.code is null
                  and exists (select from diploma_document o where o.institution = d.institution and o.diploma = d.id
                      and o.content_version = d.content_version and o.seal < d.seal)
                  and not exists (select from diploma_document o where o.institution = d.institution
                      and o.diploma = d.id and o.content_version = d.content_version and o.seal = d.seal)
                order by i.position""", job.institution(), job.id());
    }
}
