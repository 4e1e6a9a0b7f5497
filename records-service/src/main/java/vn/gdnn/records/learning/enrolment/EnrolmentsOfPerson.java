package vn.gdnn.records.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.people.student.PersonRecords;

/** Enrolments follow the person; two places in one programme, studying or graduated, stand in the way. */
@ApplicationScoped
class EnrolmentsOfPerson implements PersonRecords {

    private final Database database;

    EnrolmentsOfPerson(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "enrolment";
    }

    @Override
    public boolean hasAny(String institution, UUID person) {
        return database.find(
                        row -> true,
                        "select 1 from enrolment where institution = ? and student = ? limit 1",
                        institution,
                        person)
                .isPresent();
    }

    @Override
    public List<UUID> move(String institution, UUID from, UUID to) {
        var own = database.list(
                row -> row.uuid("id"),
                "select id from enrolment where institution = ? and student = ? for update",
                institution,
                from);
        moveBack(institution, own, to);
        return own;
    }

    @Override
    public void moveBack(String institution, List<UUID> records, UUID to) {
        requireNotGraduated(institution, records, to);
        UniqueKey.guard(
                Map.of("enrolment_active_already", EnrolmentRefusal.ENROLMENT_ACTIVE_ALREADY),
                () -> database.update(
                        "update enrolment set student = ?, version = version + 1 where institution = ? and id = any (?)",
                        to,
                        institution,
                        records.toArray(UUID[]::new)));
    }

    private void requireNotGraduated(String institution, List<UUID> records, UUID to) {
        database.find(row -> true, """
                        select 1 from enrolment moved
                        join enrolment own on own.institution = moved.institution and own.student = ?
                             and own.programme_code = moved.programme_code
                        where moved.institution = ? and moved.id = any (?) and ? in (moved.status, own.status)
                          and moved.status not in ('TRANSFERRED', 'EXPELLED', 'WITHDRAWN')
                          and own.status not in ('TRANSFERRED', 'EXPELLED', 'WITHDRAWN')""", to, institution, records.toArray(UUID[]::new), EnrolmentStatus.GRADUATED)
                .ifPresent(graduated -> {
                    throw new Refusal(EnrolmentRefusal.GRADUATED_ALREADY);
                });
    }
}
