package vn.gdnn.records.learning.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;

/** Results taken over from other schools; added, never changed. */
@ApplicationScoped
public class TransferredResults {

    private final Database database;

    TransferredResults(Database database) {
        this.database = database;
    }

    /** All results an enrolment took over that were known at that moment. */
    public List<TransferredResult> listAsOf(String institution, UUID enrolment, Instant moment) {
        return database.list(
                TransferredResult::of,
                """
                select module_code, score, kind, offer, origin_institution, origin_module_code, origin_module_name
                from recognised_result where institution = ? and enrolment = ? and recorded_at <= ? order by module_code""",
                institution,
                enrolment,
                moment.equals(Instant.MAX) ? OffsetDateTime.MAX : moment.atOffset(ZoneOffset.UTC));
    }

    /** Takes results over; one taken over before stays. */
    public void add(String institution, UUID enrolment, List<TransferredResult> results, Actor by) {
        for (var result : results) {
            database.update(
                    """
                    insert into recognised_result (institution, enrolment, module_code, score, kind, offer,
                        origin_institution, origin_module_code, origin_module_name, recorded_by)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                    institution,
                    enrolment,
                    result.moduleCode(),
                    result.score(),
                    result.kind(),
                    result.offer(),
                    result.origin().institution(),
                    result.origin().moduleCode(),
                    result.origin().moduleName(),
                    by.subject());
        }
    }
}
