package vn.gdnn.training.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.participation.NoteAttendance.Noted;

/** Writes attendance. */
@ApplicationScoped
class AttendanceRows {

    private static final String WRITE = """
            insert into attendance (institution, sign_up, meeting, present, noted_by)
            select u.institution, u.id, ?, n.present, ?
            from unnest(?::uuid[], ?::boolean[]) n (sign_up, present) join sign_up u on u.id = n.sign_up
            order by u.institution, u.id
            on conflict (institution, sign_up, meeting) do update
            set present = excluded.present, noted_at = now(), noted_by = excluded.noted_by
            where attendance.present <> excluded.present""";

    /** Nobody was at a meeting that had ended before they signed up. */
    private static final String TOO_EARLY = """
            select 1 from sign_up u join course_session s on s.id = u.session
            where u.id = any (?) and s.ends[?] <= u.signed_up_at""";

    private static final String TAKEN_BACK = """
            select 1 from attendance a join sign_up u on u.institution = a.institution and u.id = a.sign_up
            join completed_training t
                on t.institution = u.institution and t.session = u.session and t.staff_member = u.staff_member
            where a.sign_up = any (?) and a.meeting = ? and a.present""";

    private final Database database;
    private final Participations participations;

    AttendanceRows(Database database, Participations participations) {
        this.database = database;
        this.participations = participations;
    }

    /** Refused where somebody has no seat; the session is held until the transaction ends. */
    void note(UUID session, int meeting, List<Noted> noted, String by) {
        var ids = noted.stream().map(Noted::signUpId).toList();
        var held = participations.hold(session, ids);
        if (held.size() < ids.size()) {
            throw new Refusal(ParticipationRefusal.NOT_SEATED);
        }
        refuseAny(TOO_EARLY, ids(noted, true), meeting, ParticipationRefusal.ATTENDED_BEFORE_SIGN_UP);
        refuseAny(TAKEN_BACK, ids(noted, false), meeting, ParticipationRefusal.COMPLETED_ALREADY);
        database.update(
                WRITE,
                meeting,
                by,
                ids.toArray(UUID[]::new),
                noted.stream().map(Noted::present).toArray(Boolean[]::new));
    }

    /** How far they are now. */
    List<Participation> read(UUID session, List<Noted> noted) {
        return participations.hold(session, noted.stream().map(Noted::signUpId).toList());
    }

    private void refuseAny(String query, UUID[] ids, int meeting, ParticipationRefusal code) {
        if (database.find(row -> true, query, ids, meeting).isPresent()) {
            throw new Refusal(code);
        }
    }

    private static UUID[] ids(List<Noted> noted, boolean present) {
        return noted.stream()
                .filter(one -> one.present() == present)
                .map(Noted::signUpId)
                .toArray(UUID[]::new);
    }
}
