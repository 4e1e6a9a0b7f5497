package vn.gdnn.training.retelling;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.DigitalTrainingAnnulled;
import vn.gdnn.events.training.v1.DigitalTrainingCompleted;
import vn.gdnn.events.training.v1.DigitalTrainingJudged;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.feed.RecordKeys;
import vn.gdnn.kit.outbox.OutgoingEvent;
import vn.gdnn.training.completion.TrainedComponent;

/** The facts that the trainings of members of staff amount to: completed as they were recorded, then judged, then annulled. */
@ApplicationScoped
class RetoldTrainings {

    private static final String COMPLETED = """
            select t.institution, t.id, t.staff_member, t.subject, t.completed_on, t.valid_until, t.competences, t.levels,
                case when t.session is null then 'DECLARED' else 'COMPLETED' end as standing, m.person
            from completed_training t join staff_member m on m.institution = t.institution and m.id = t.staff_member
            where (t.institution, t.staff_member) in %s order by t.institution, t.staff_member, t.completed_on, t.id""".formatted(RecordKeys.AMONG);
    private static final String JUDGED = """
            select j.institution, t.staff_member, j.training, j.standing, j.judged_on
            from training_judgement j join completed_training t on t.institution = j.institution and t.id = j.training
            where (t.institution, t.staff_member) in %s order by j.institution, j.training, j.judged_on, j.id""".formatted(RecordKeys.AMONG);
    private static final String ANNULLED = """
            select institution, id, staff_member, subject, annulled_on from completed_training
            where annulled_on is not null and (institution, staff_member) in %s order by institution, id""".formatted(RecordKeys.AMONG);

    private final Database database;

    RetoldTrainings(Database database) {
        this.database = database;
    }

    List<OutgoingEvent> facts(List<RetoldMember> members) {
        var schools = members.stream().map(RetoldMember::institution).toArray(String[]::new);
        var ids = members.stream().map(RetoldMember::id).toArray(UUID[]::new);
        return Stream.of(
                        database.list(RetoldTrainings::completed, COMPLETED, schools, ids),
                        database.list(RetoldTrainings::judged, JUDGED, schools, ids),
                        database.list(RetoldTrainings::annulled, ANNULLED, schools, ids))
                .flatMap(List::stream)
                .toList();
    }

    private static OutgoingEvent completed(Row row) throws SQLException {
        return event(
                row,
                new DigitalTrainingCompleted(
                        row.uuid("id"),
                        row.uuid("staff_member"),
                        row.text("institution"),
                        row.text("subject"),
                        row.date("completed_on"),
                        row.dateOrNull("valid_until"),
                        TrainedComponent.taught(row.texts("competences"), row.texts("levels")),
                        row.text("standing"),
                        row.uuid("person")));
    }

    private static OutgoingEvent judged(Row row) throws SQLException {
        return event(
                row,
                new DigitalTrainingJudged(
                        row.uuid("training"),
                        row.uuid("staff_member"),
                        row.text("institution"),
                        row.text("standing"),
                        row.date("judged_on")));
    }

    private static OutgoingEvent annulled(Row row) throws SQLException {
        return event(
                row,
                new DigitalTrainingAnnulled(
                        row.uuid("id"),
                        row.uuid("staff_member"),
                        row.text("institution"),
                        row.text("subject"),
                        row.date("annulled_on")));
    }

    private static OutgoingEvent event(Row row, Record fact) throws SQLException {
        return new OutgoingEvent(
                Topics.STAFF_MEMBER, row.uuid("staff_member").toString(), row.text("institution"), fact);
    }
}
