package vn.gdnn.training.completion;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.DigitalTrainingCompleted;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.outbox.OutgoingEvent;

/**
 * Completed trainings as a school's information system sends them: declared by the account that sends the file. The same
 * staff member, subject, title and day are the same training; what is annulled stays annulled, and what was judged stays
 * as it was judged. One before the first employment is refused, unless it stands already.
 */
@ApplicationScoped
class TrainingFile implements StagedKind {

    private static final String UPSERT = """
            insert into completed_training (institution, id, version, staff_member, subject, title, provider,
                completed_on, valid_until, certificate_number, recorded_by)
            select m.institution, gen_random_uuid(), 0, m.id, s.subject, s.title, s.provider, s.completed_on,
                s.valid_until, s.certificate_number, ?
            from import_stage s join staff_member m on m.institution = ? and m.code = s.staff_code
            order by m.id, s.subject, s.title, s.completed_on
            on conflict on constraint completed_training_once do update
            set provider = excluded.provider,
                valid_until = coalesce(excluded.valid_until, completed_training.valid_until),
                certificate_number = coalesce(excluded.certificate_number, completed_training.certificate_number),
                version = completed_training.version + 1
            where completed_training.annulled_on is null and completed_training.standing = 'DECLARED'
              and (completed_training.provider, completed_training.valid_until, completed_training.certificate_number)
                is distinct from (excluded.provider, coalesce(excluded.valid_until, completed_training.valid_until),
                    coalesce(excluded.certificate_number, completed_training.certificate_number))
            returning new.id, new.staff_member, new.subject, new.completed_on, new.valid_until, new.competences, new.levels,
                (select m.person from staff_member m where m.institution = new.institution and m.id = new.staff_member),
                old.id is null or old.valid_until is distinct from new.valid_until""";

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
                Column.text("certificateNumber").example("CC-2026-15").max(60),
                Column.date("validUntil"));
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("staffCode", "subject", "title", "completedOn");
        TrainingChecks.refuse(batch);
        var stored = batch.list(TrainingFile::stored, UPSERT, batch.sender(), batch.institution());
        outbox.publishAll(stored.stream()
                .filter(Stored::concernsOthers)
                .map(training -> training.event(batch.institution()))
                .toList());
        batch.changed(stored.size());
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
                row.getObject(5, LocalDate.class),
                TrainedComponent.of(List.of((String[]) row.getArray(6).getArray()), List.of((String[])
                        row.getArray(7).getArray())),
                row.getObject(8, UUID.class),
                row.getBoolean(9));
    }

    private record Stored(
            UUID id,
            UUID staffId,
            String subject,
            LocalDate completedOn,
            @Nullable LocalDate validUntil,
            List<TrainedComponent> components,
            UUID person,
            boolean concernsOthers) {

        OutgoingEvent event(String institution) {
            return new OutgoingEvent(
                    Topics.STAFF_MEMBER,
                    staffId.toString(),
                    institution,
                    new DigitalTrainingCompleted(
                            id,
                            staffId,
                            institution,
                            subject,
                            completedOn,
                            validUntil,
                            TrainedComponent.taught(components),
                            Standing.DECLARED.name(),
                            person));
        }
    }
}
