package vn.gdnn.records.learning.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.records.learning.grading.LetterGrade;
import vn.gdnn.records.learning.grading.Marks;
import vn.gdnn.records.learning.grading.ModuleScore;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.grading.StudyRegulations;
import vn.gdnn.records.learning.result.Assessment;

/** Shows the second person what a file of corrections asks for, line by line, and notes whose lines were read. */
@ApplicationScoped
public class ReadCorrectionFile {

    private static final String QUERY = """
            select l.*, s.id as student, s.code, s.full_name, e.programme_code, e.enrolled_on, e.study_mode,
                   (e.status = 'GRADUATED' or exists (
                       select from takers_of(l.institution, e.id, m.module_code) t
                       join enrolment g on g.institution = l.institution and g.id = t and g.status = 'GRADUATED')) as settled,
                   m.module_code, m.attempt, coalesce(c.number, 0) as number,
                   coalesce(c.regular_marks, m.regular_marks) as regular_before,
                   coalesce(c.periodic_marks, m.periodic_marks) as periodic_before,
                   coalesce(c.exam_mark, m.exam_mark) as exam_before,
                   coalesce(c.examiner_marks, m.examiner_marks) as examiners_before,
                   coalesce(c.score, m.score) as score,
                   case when c.number is null then m.letter else c.letter end as letter,
                   coalesce(c.passed, m.passed) as passed
            from correction_line l
            join module_result m on m.institution = l.institution and m.id = l.result
            join enrolment e on e.institution = l.institution and e.id = l.enrolment
            join student s on s.institution = e.institution and s.id = e.student
            left join lateral (
                select * from result_correction n where n.institution = m.institution and n.result = m.id
                order by n.number desc limit 1) c on true
            where %s order by l.line limit ?""";

    private final CorrectionFiles files;
    private final Database database;
    private final StudyRegulations regulations;
    private final NoteListings listings;

    ReadCorrectionFile(CorrectionFiles files, Database database, StudyRegulations regulations, NoteListings listings) {
        this.files = files;
        this.database = database;
        this.regulations = regulations;
        this.listings = listings;
    }

    /** In the order of the file; CORRECTION_FILE_NOT_FOUND where it asks for nothing, as {@link CorrectionFiles#read}. */
    @Transactional
    public Slice<WaitingCorrection> list(UUID file, @Nullable Cursor after, int limit) {
        var institution = files.requireAsked(file);
        var filter = new Filter().and("l.institution = ?", institution).and("l.file = ?", file);
        if (after != null) {
            filter.and("l.line > ?", after.number(0));
        }
        var rows = database.list(this::line, QUERY.formatted(filter.sql()), filter.parametersAndLimit(limit));
        var page = Slice.of(rows, limit, last -> Cursor.of(last.line()));
        return listings.note(
                "corrections of a file",
                page,
                line -> new Shown(institution, line.student().id()));
    }

    private WaitingCorrection line(Row row) throws SQLException {
        var asked = AskedCorrection.of(row);
        var decision = asked.decision();
        var rules = regulations.of(row.date("enrolled_on"), row.constant(StudyMode.class, "study_mode"));
        return new WaitingCorrection(
                row.bigint("line"),
                new WaitingCorrection.Student(row.uuid("student"), row.text("code"), row.text("full_name")),
                new WaitingCorrection.Attempt(
                        asked.target().enrolment(),
                        asked.target().result(),
                        row.text("programme_code"),
                        row.text("module_code"),
                        row.integer("attempt")),
                row.bool("settled"),
                row.integer("number") != asked.target().expectedVersion(),
                before(row),
                WaitingCorrection.Values.of(
                        asked.assessment(), rules.score(asked.assessment().marks())),
                new WaitingCorrection.Decision(decision.number(), decision.decidedOn(), decision.reason()));
    }

    private static WaitingCorrection.Values before(Row row) throws SQLException {
        return WaitingCorrection.Values.of(
                new Assessment(
                        new Marks(
                                row.decimals("regular_before"),
                                row.decimals("periodic_before"),
                                row.decimal("exam_before")),
                        row.decimals("examiners_before")),
                new ModuleScore(
                        row.decimal("score"), row.constantOrNull(LetterGrade.class, "letter"), row.bool("passed")));
    }
}
