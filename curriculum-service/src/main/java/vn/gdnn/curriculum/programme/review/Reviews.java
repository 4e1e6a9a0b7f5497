package vn.gdnn.curriculum.programme.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.gdnn.curriculum.programme.Programme;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.time.Ids;

/** The reviews of programmes; none is changed or taken away. */
@ApplicationScoped
class Reviews {

    private static final String COLUMNS = "id, programme, reviewed_on, minutes_number, conclusion, note, recorded_at";

    private final Database database;

    Reviews(Database database) {
        this.database = database;
    }

    /** Of all versions of the programme, the newest first. */
    List<Review> list(Programme programme) {
        return database.list(
                Reviews::review,
                "select " + COLUMNS + " from programme_review where institution = ? and programme_id = ?"
                        + " order by reviewed_on desc",
                programme.institution(),
                programme.programmeId());
    }

    /** Empty where one of that day is there. */
    Optional<Review> add(Programme programme, ReviewFacts facts, String by) {
        return database.find(
                Reviews::review,
                """
                insert into programme_review (institution, id, programme, programme_id, reviewed_on, minutes_number, conclusion,
                    note, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict on constraint programme_review_day do nothing
                returning id, programme, reviewed_on, minutes_number, conclusion, note, recorded_at""",
                programme.institution(),
                Ids.next(),
                programme.id(),
                programme.programmeId(),
                facts.reviewedOn(),
                facts.minutesNumber(),
                facts.conclusion(),
                facts.note(),
                by);
    }

    private static Review review(Row row) throws SQLException {
        return new Review(
                row.uuid("id"),
                row.uuid("programme"),
                row.date("reviewed_on"),
                row.text("minutes_number"),
                row.constant(ReviewFacts.ReviewConclusion.class, "conclusion"),
                row.textOrNull("note"),
                row.instant("recorded_at"));
    }
}
