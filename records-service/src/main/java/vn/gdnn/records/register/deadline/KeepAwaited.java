package vn.gdnn.records.register.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.records.graduation.recognition.Recognition;
import vn.gdnn.records.graduation.recognition.RecognitionFollower;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.RecordedAct;
import vn.gdnn.records.register.entry.RegisterFollower;

/**
 * Keeps the list of those whose diploma is awaited: from the recognition to the issue, and again from the entry of a new paper
 * to its issue.
 */
@ApplicationScoped
class KeepAwaited implements RecognitionFollower, RegisterFollower {

    private static final Set<DiplomaAct.Kind> CHANGING = EnumSet.of(
            DiplomaAct.Kind.REGISTERED,
            DiplomaAct.Kind.CANCELLED,
            DiplomaAct.Kind.ISSUED,
            DiplomaAct.Kind.REPLACED,
            DiplomaAct.Kind.REVOKED);

    /** Of each recognition whether an entry waits for its issue, or none of it was ever issued and stands. */
    private static final String KEEP = """
            with state as (
                select t.institution, t.enrolment, t.recognition,
                       bool_or(d.status in ('REGISTERED', 'SIGNED')) or not bool_or(d.status in ('ISSUED', 'REVOKED')) as awaited
                from (select distinct institution, enrolment, recognition from diploma
                      where institution = ? and id = any(?) and recognition is not null) t
                join diploma d on d.institution = t.institution and d.enrolment = t.enrolment
                     and d.recognition = t.recognition
                group by t.institution, t.enrolment, t.recognition
            ), gone as (
                delete from diploma_awaited a using state s
                where not s.awaited and a.institution = s.institution and a.enrolment = s.enrolment
                  and a.recognition = s.recognition
            )
            insert into diploma_awaited (institution, enrolment, recognition)
            select institution, enrolment, recognition from state where awaited
            on conflict (institution, enrolment) do nothing""";

    private final Database database;

    KeepAwaited(Database database) {
        this.database = database;
    }

    @Override
    public void recognised(String institution, List<Recognition> recognitions) {
        database.update(
                """
                insert into diploma_awaited (institution, enrolment, recognition)
                select ?, n.enrolment, n.recognition from unnest(?::uuid[], ?::uuid[]) as n (enrolment, recognition)
                on conflict (institution, enrolment) do update set recognition = excluded.recognition""",
                institution,
                recognitions.stream().map(Recognition::enrolment).toArray(UUID[]::new),
                recognitions.stream().map(Recognition::id).toArray(UUID[]::new));
    }

    @Override
    public void follow(String institution, List<RecordedAct> acts) {
        var changed = acts.stream()
                .filter(act -> CHANGING.contains(act.kind()))
                .map(RecordedAct::diploma)
                .distinct()
                .toArray(UUID[]::new);
        if (changed.length > 0) {
            database.update(KEEP, institution, changed);
        }
    }
}
