package vn.gdnn.training.completion.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.training.completion.CompletedTrainings;
import vn.gdnn.training.completion.TrainingRecord;

/** All judgements of a training in their order, the last one being what holds; and the reading of them, which is noted. */
@ApplicationScoped
public class Judgements {

    private static final String ADD = """
            insert into training_judgement (institution, id, training, standing, reason, judged_on, evidence, recorded_by,
                judged_by, judged_name)
            select institution, ?, id, ?, ?, ?, ?::uuid[], recorded_by, ?, ?
            from completed_training where institution = ? and id = ?""";
    private static final String ALL = """
            select id, standing, reason, judged_on, evidence, judged_name, judged_at from training_judgement
            where institution = ? and training = ? order by judged_on, id""";

    private final CompletedTrainings trainings;
    private final Database database;
    private final EvidencePapers papers;
    private final AccessLog accessLog;

    Judgements(CompletedTrainings trainings, EvidencePapers papers, Database database, AccessLog accessLog) {
        this.trainings = trainings;
        this.papers = papers;
        this.database = database;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<Judgement> list(UUID trainingId) {
        var training = trainings.read(trainingId);
        accessLog.note(training.institution(), training.staffId(), "judgements of a training");
        return database.list(Judgements::judgement, ALL, training.institution(), trainingId);
    }

    /** Adds one; refused where it names papers that the training does not have, or verifies without any. */
    void add(TrainingRecord training, JudgementFacts facts, Actor by) {
        papers.require(training, facts);
        database.update(
                ADD,
                Ids.next(),
                facts.standing(),
                facts.reason(),
                facts.on(),
                facts.evidence().stream().map(UUID::toString).toArray(String[]::new),
                by.subject(),
                by.name(),
                training.institution(),
                training.id());
    }

    /** The day from which on the last one holds, if there is one. */
    Optional<LocalDate> lastDay(TrainingRecord training) {
        return database.find(
                row -> row.date("judged_on"),
                "select judged_on from training_judgement where institution = ? and training = ?"
                        + " order by judged_on desc limit 1",
                training.institution(),
                training.id());
    }

    private static Judgement judgement(Row row) throws SQLException {
        return new Judgement(
                row.uuid("id"),
                row.constant(Verdict.class, "standing"),
                row.text("reason"),
                row.date("judged_on"),
                row.uuids("evidence"),
                row.text("judged_name"),
                row.instant("judged_at"));
    }
}
