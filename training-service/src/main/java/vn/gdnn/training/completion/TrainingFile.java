package vn.gdnn.training.completion;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.DigitalTrainingCompleted;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.outbox.OutgoingEvent;

/**
 * Completed trainings as a school's information system sends them. The same staff member, subject, title and day are
 * the same training; what is annulled stays annulled.
 */
@ApplicationScoped
class TrainingFile implements StagedKind {

    private static final String UPSERT = """
            insert into completed_training (institution, id, version, staff_member, subject, title, provider,
                completed_on, certificate_number)
            select m.institution, gen_random_uuid(), 0, m.id, s.subject, s.title, s.provider, s.completed_on,
                s.certificate_number
            from import_stage s join staff_member m on m.institution = ? and m.code = s.staff_code
            order by m.id, s.subject, s.title, s.completed_on
            on conflict (institution, staff_member, subject, title, completed_on) do update
            set provider = excluded.provider,
                certificate_number = coalesce(excluded.certificate_number, completed_training.certificate_number),
                version = completed_training.version + 1
            where completed_training.annulled_on is null
              and (completed_training.provider, completed_training.certificate_number) is distinct from
                (excluded.provider, coalesce(excluded.certificate_number, completed_training.certificate_number))
            returning id, staff_member, subject, completed_on, (xmax = 0)""";

    private final Outbox outbox;
    private final Clock clock;

    TrainingFile(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "trainings";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("staffCode").example("GV-014").max(40).required(),
                Column.oneOf("subject", subjects()).required(),
                Column.text("title").example("Thiết kế bài giảng số").required(),
                Column.text("provider").example("Trường Cao đẳng A").required(),
                Column.date("completedOn").required().check(TrainingRefusal.COMPLETED_IN_FUTURE, this::isPast),
                Column.text("certificateNumber").example("CC-2026-15").max(60));
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("staffCode", "subject", "title", "completedOn");
        batch.refuseWhere(
                ImportErrorCode.REFERENCE_UNKNOWN,
                "staffCode",
                "not exists (select from staff_member m where m.institution = ? and m.code = s.staff_code)",
                batch.institution());
        batch.refuseWhere(TrainingRefusal.COMPLETED_BEFORE_BIRTH, "completedOn", """
                exists (select from staff_member m where m.institution = ? and m.code = s.staff_code
                    and s.completed_on < last_birth_day(m.date_of_birth))""", batch.institution());
        refuseAnnulled(batch);
        var stored = batch.list(TrainingFile::stored, UPSERT, batch.institution());
        outbox.publishAll(stored.stream()
                .filter(Stored::inserted)
                .map(training -> training.event(batch.institution()))
                .toList());
        batch.changed(stored.size());
    }

    private static void refuseAnnulled(StagedRows batch) throws SQLException {
        batch.refuseWhere(TrainingRefusal.TRAINING_ANNULLED, "", """
                exists (select from completed_training t
                    join staff_member m on m.institution = t.institution and m.id = t.staff_member
                    where t.institution = ? and m.code = s.staff_code and t.subject = s.subject
                      and t.title = s.title and t.completed_on = s.completed_on and t.annulled_on is not null)""", batch.institution());
    }

    private boolean isPast(String date) {
        return !LocalDate.parse(date).isAfter(LocalDate.now(clock));
    }

    private static String[] subjects() {
        return List.of(TrainingSubject.values()).stream()
                .map(TrainingSubject::name)
                .toArray(String[]::new);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getBoolean(5));
    }

    private record Stored(UUID id, UUID staffId, String subject, LocalDate completedOn, boolean inserted) {

        OutgoingEvent event(String institution) {
            return new OutgoingEvent(
                    Topics.STAFF_MEMBER,
                    staffId.toString(),
                    institution,
                    new DigitalTrainingCompleted(id, staffId, institution, subject, completedOn));
        }
    }
}
