package vn.gdnn.training.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Those who have a seat, within the caller's scope, with what they did so far. */
@ApplicationScoped
public class Participations {

    private static final String SELECT = """
            select u.institution, u.id, u.staff_member, cardinality(s.begins) as meetings,
                (select count(*) from attendance a
                 where a.institution = u.institution and a.sign_up = u.id and a.present) as attended,
                (select max(t.mark) from assessment_attempt t
                 where t.institution = u.institution and t.sign_up = u.id) as mark,
                exists (select from satisfaction_answer q
                        where q.institution = u.institution and q.sign_up = u.id) as satisfied,
                (select d.completed_on from completed_training d
                 where d.institution = u.institution and d.session = u.session and d.staff_member = u.staff_member)
                    as completed_on
            from (select * from sign_up where %s and state = 'SEATED' order by institution, id limit ?) u
            join course_session s on s.id = u.session order by u.institution, u.id""";

    /** The day on which the last thing was done that somebody is judged by: a meeting attended, or the attempt that passed. */
    private static final String DAY = """
            select coalesce(greatest(
                (select (s.begins[max(a.meeting)] at time zone ?)::date from attendance a
                 where a.institution = ? and a.sign_up = ? and a.present),
                (select min(t.taken_on) from assessment_attempt t
                 where t.institution = ? and t.sign_up = ? and t.mark >= c.mark_needed)),
                (s.begins[cardinality(s.begins)] at time zone ?)::date) as day
            from course_session s join course c on c.id = s.course where s.id = ?""";

    private final Database database;

    Participations(Database database) {
        this.database = database;
    }

    static Filter of(UUID session) {
        return new Filter().andInScope(CurrentScope.required()).and("session = ?", session);
    }

    /** At most that many, and one more, from school to school. */
    List<Participation> list(Filter filter, int limit) {
        return database.list(
                Participations::participation, SELECT.formatted(filter.sql()), filter.parametersAndLimit(limit));
    }

    /** Those of the sign-ups that have a seat in the session; whoever else writes of it waits until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public List<Participation> hold(UUID session, Collection<UUID> signUps) {
        database.list(row -> true, "select hold_participations(array[?])::text", session);
        var ids = signUps.toArray(UUID[]::new);
        return list(of(session).and("id = any (?)", (Object) ids), ids.length);
    }

    /** When somebody was done with what people are judged by. */
    LocalDate day(UUID session, Participation done, ZoneId zone) {
        return database.find(
                        row -> row.date("day"),
                        DAY,
                        zone.getId(),
                        done.institution(),
                        done.signUpId(),
                        done.institution(),
                        done.signUpId(),
                        zone.getId(),
                        session)
                .orElseThrow();
    }

    private static Participation participation(Row row) throws SQLException {
        return new Participation(
                row.uuid("id"),
                row.text("institution"),
                row.uuid("staff_member"),
                row.integer("meetings"),
                row.integer("attended"),
                row.decimalOrNull("mark"),
                row.bool("satisfied"),
                row.dateOrNull("completed_on"),
                null);
    }
}
