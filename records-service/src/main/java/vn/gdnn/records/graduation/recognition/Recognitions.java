package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.records.learning.grading.GraduationClass;

/** Recognitions; added, never changed. */
@ApplicationScoped
public class Recognitions {

    /** Refusal of a student among many whose graduation is not recognised. */
    public static final RefusalCode NOT_RECOGNISED = GraduationRefusal.NOT_RECOGNISED;

    private final Database database;

    Recognitions(Database database) {
        this.database = database;
    }

    /** The recognition a diploma rests on, or NOT_RECOGNISED. */
    public Recognition requireFor(String institution, UUID enrolment) {
        return find(institution, enrolment).orElseThrow(() -> new Refusal(GraduationRefusal.NOT_RECOGNISED));
    }

    Optional<Recognition> find(String institution, UUID enrolment) {
        return database.find(
                row -> new Recognition(
                        row.uuid("id"),
                        enrolment,
                        new Decision(row.text("decision_number"), row.date("decided_on")),
                        row.constant(GraduationClass.class, "graduation_class"),
                        row.decimalOrNull("average"),
                        row.text("rule_set"),
                        database.list(
                                condition -> new Condition(
                                        condition.text("code"),
                                        condition.constant(Condition.Finding.class, "finding"),
                                        condition.text("evidence")),
                                "select code, finding, evidence from recognition_condition"
                                        + " where institution = ? and recognition = ? order by code",
                                institution,
                                row.uuid("id"))),
                "select id, decision_number, decided_on, graduation_class, average, rule_set from recognition"
                        + " where institution = ? and enrolment = ?",
                institution,
                enrolment);
    }

    void add(String institution, Recognition recognition, String recognisedBy) {
        UniqueKey.guard(
                Map.of("recognised_already", GraduationRefusal.RECOGNISED_ALREADY),
                () -> database.update(
                        """
                        insert into recognition (institution, id, enrolment, decision_number, decided_on,
                                                 graduation_class, average, rule_set, recognised_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        institution,
                        recognition.id(),
                        recognition.enrolment(),
                        recognition.decision().number(),
                        recognition.decision().decidedOn(),
                        recognition.graduationClass(),
                        recognition.average(),
                        recognition.ruleSet(),
                        recognisedBy));
        for (var condition : recognition.conditions()) {
            database.update(
                    "insert into recognition_condition (institution, recognition, code, finding, evidence)"
                            + " values (?, ?, ?, ?, ?)",
                    institution,
                    recognition.id(),
                    condition.code(),
                    condition.finding(),
                    condition.evidence());
        }
    }
}
