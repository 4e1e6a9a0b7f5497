package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.enrolment.ReliesOnEnrolment;

/** The recognitions that stand although what they rest on was changed; found by the rules, not by who remembers. */
@ApplicationScoped
public class FallenRecognitions implements ReliesOnEnrolment {

    /**
     * What was put on record after the recognition and may undo it, also in an earlier enrolment of which a module was taken
     * over; corrections, grants taken back and discipline are few, recognitions many.
     */
    private static final String TOUCHED = """
            select r.institution, r.id, r.enrolment from recognition r
            join (select k.institution, n.enrolment, k.recorded_at
                  from (select m.institution, m.enrolment, m.module_code, c.recorded_at from result_correction c
                        join module_result m on m.institution = c.institution and m.id = c.result
                        union all
                        select x.institution, x.enrolment, x.module_code, q.agreed_at from exemption_request q
                        join exemption x on x.institution = q.institution and x.request = q.id
                        where q.act = 'WITHDRAW' and q.agreed_at is not null) k
                  cross join lateral (
                      select k.enrolment
                      union all
                      select t from exemption x cross join lateral takers_of(x.institution, x.from_enrolment, x.from_module) t
                      where x.institution = k.institution and x.from_enrolment = k.enrolment
                        and x.from_module = k.module_code) n
                  union all
                  select d.institution, d.enrolment, d.recorded_at from discipline d) t
                 on t.institution = r.institution and t.enrolment = r.enrolment and t.recorded_at > r.recorded_at
            where r.withdrawn_at is null and %s
            group by r.institution, r.id, r.enrolment order by r.institution, r.id limit ?""";

    private final Database database;
    private final Enrolments enrolments;
    private final Recognitions recognitions;
    private final JudgeGraduation judgeGraduation;
    private final NoteListings listings;

    FallenRecognitions(
            Database database,
            Enrolments enrolments,
            Recognitions recognitions,
            JudgeGraduation judgeGraduation,
            NoteListings listings) {
        this.database = database;
        this.enrolments = enrolments;
        this.recognitions = recognitions;
        this.judgeGraduation = judgeGraduation;
        this.listings = listings;
    }

    private record Touched(String institution, UUID recognition, UUID enrolment) {

        Cursor cursor() {
            return Cursor.of(institution, recognition);
        }
    }

    @Transactional
    public Slice<FallenRecognition> list(@Nullable Cursor after, int limit) {
        var fallen = new ArrayList<FallenRecognition>();
        var place = after;
        List<Touched> touched;
        do {
            touched = touched(place, limit);
            for (var each : touched) {
                place = each.cursor();
                judged(each.enrolment()).filter(FallenRecognition::hasFallen).ifPresent(fallen::add);
            }
        } while (fallen.size() <= limit && touched.size() > limit);
        return listings.note(
                "fallen recognitions",
                Slice.of(fallen, limit, last -> Cursor.of(last.institution(), last.id())),
                each -> new Shown(
                        each.institution(),
                        enrolments.require(each.enrolmentId()).student()));
    }

    @Override
    @Transactional
    public List<String> broken(UUID enrolment) {
        return Stream.concat(Stream.of(enrolment), takers(enrolment).stream())
                .flatMap(each -> judged(each).stream())
                .flatMap(each -> each.codes().stream())
                .distinct()
                .toList();
    }

    /** To which enrolments anything of this one was taken over. */
    private List<UUID> takers(UUID enrolment) {
        return database.list(
                row -> row.uuid("taker"), """
                select distinct t as taker from exemption x
                cross join lateral takers_of(x.institution, x.from_enrolment, x.from_module) t
                where x.institution = ? and x.from_enrolment = ?""", enrolments.require(enrolment).institution(), enrolment);
    }

    private List<Touched> touched(@Nullable Cursor after, int limit) {
        var filter = new Filter().andAfter(after, "r.institution, r.id");
        return database.list(
                row -> new Touched(row.text("institution"), row.uuid("id"), row.uuid("enrolment")),
                TOUCHED.formatted(filter.sql()),
                filter.parametersAndLimit(limit));
    }

    private Optional<FallenRecognition> judged(UUID id) {
        var enrolment = enrolments.require(id);
        return recognitions
                .find(enrolment.institution(), id)
                .filter(recognition -> recognition.withdrawn() == null)
                .map(recognition -> FallenRecognition.of(
                        enrolment.institution(),
                        recognition,
                        judgeGraduation.judge(enrolment, recognition.decision().decidedOn())));
    }
}
