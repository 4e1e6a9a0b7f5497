package vn.gdnn.records.graduation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.records.graduation.recognition.Condition;
import vn.gdnn.records.learning.grading.Classification;
import vn.gdnn.records.learning.grading.GraduationClass;

/** The candidates of a round, each with the conditions met and not met and the evidence. */
@ApplicationScoped
public class Candidates {

    private final Database database;
    private final Rounds rounds;
    private final NoteListings listings;

    Candidates(Database database, Rounds rounds, NoteListings listings) {
        this.database = database;
        this.rounds = rounds;
        this.listings = listings;
    }

    @Transactional
    public Slice<Candidate> list(UUID round, @Nullable Boolean qualified, @Nullable Cursor after, int limit) {
        rounds.find(round);
        var filter = new Filter()
                .and("c.round = ?", round)
                .andIf(qualified, "c.qualified = ?")
                .andAfterName(after, "s.name_order, c.enrolment");
        var rows = database.list(this::candidate, """
                select c.*, s.id as student, s.code, s.full_name from round_candidate c
                join enrolment e on e.institution = c.institution and e.id = c.enrolment
                join student s on s.institution = e.institution and s.id = e.student
                where %s order by s.name_order, c.enrolment limit ?""".formatted(filter.sql()), filter.parametersAndLimit(limit));
        return listings.note(
                "graduation candidates",
                Slice.of(rows, limit, last -> Cursor.of(last.student().fullName(), last.enrolmentId())),
                candidate ->
                        new Shown(candidate.institution(), candidate.student().id()));
    }

    private Candidate candidate(Row row) throws SQLException {
        var classification =
                classification(row, reasons(row.textOrNull("class_reasons"))).orElse(null);
        return new Candidate(
                row.uuid("enrolment"),
                row.text("institution"),
                new Candidate.Person(row.uuid("student"), row.text("code"), row.text("full_name")),
                row.bool("qualified"),
                new Candidate.Result(
                        row.decimalOrNull("average"),
                        classification == null ? null : classification.reached(),
                        classification == null ? null : classification.graduationClass(),
                        classification == null ? List.of() : classification.reasons(),
                        row.bool("class_entered"),
                        row.text("rule_set")),
                conditions(row.text("conditions")),
                row.bool("included"),
                row.textOrNull("reason"));
    }

    /** The class of a row of {@code round_candidate}, if there is one yet, with the reasons for which it was lowered. */
    static Optional<Classification> classification(Row row, List<Classification.Reason> reasons) throws SQLException {
        var reached = row.constantOrNull(GraduationClass.class, "class_reached");
        return reached == null
                ? Optional.empty()
                : Optional.of(
                        new Classification(reached, row.constant(GraduationClass.class, "graduation_class"), reasons));
    }

    private List<Classification.Reason> reasons(@Nullable String kept) {
        return kept == null || kept.equals("[]")
                ? List.of()
                : database.list(
                        Candidates::reason,
                        "select * from jsonb_to_recordset(?::jsonb) as r (code text, evidence text)",
                        kept);
    }

    static Classification.Reason reason(Row row) throws SQLException {
        return new Classification.Reason(row.constant(Classification.Reason.Code.class, "code"), row.text("evidence"));
    }

    private List<Condition> conditions(String kept) {
        return database.list(
                row -> new Condition(
                        row.text("code"), row.constant(Condition.Finding.class, "finding"), row.text("evidence")),
                "select * from jsonb_to_recordset(?::jsonb) as c (code text, finding text, evidence text)",
                kept);
    }
}
