package vn.gdnn.records.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gdnn.records.grading.GraduationClass;
import vn.gdnn.records.job.JobAtHand;
import vn.gdnn.records.job.JobItem;
import vn.gdnn.records.storage.Database;

/** Looks many graduates up at once. */
@ApplicationScoped
class Graduates {

    private final Database database;

    Graduates(Database database) {
        this.database = database;
    }

    /**
     * The enrolments of students by their codes, in the order of the list and each once; a code that nobody has gets an id
     * that no enrolment has, to be refused in its place.
     */
    List<JobItem> ofStudents(String institution, List<String> codes) {
        return database.list(
                row -> new JobItem(row.integer("position"), row.uuid("subject")),
                """
                select n.position, coalesce(g.enrolment, gen_random_uuid()) as subject
                from (select code, min(position)::int as position
                      from unnest(?::text[]) with ordinality as n (code, position) group by code) n
                left join lateral (
                    select e.id as enrolment from student s
                    join enrolment e on e.institution = s.institution and e.student = s.id
                    left join recognition r on r.institution = e.institution and r.enrolment = e.id
                    where s.institution = ? and s.code = n.code
                    order by r.id is not null
                             and not exists (select from diploma d where d.institution = e.institution
                                 and d.enrolment = e.id) desc,
                             r.decided_on desc nulls last, e.enrolled_on desc, e.id
                    limit 1) g on true
                order by n.position""",
                codes.toArray(String[]::new),
                institution);
    }

    /** The diplomas that came of a job, in its order. */
    List<UUID> issuedBy(JobAtHand job) {
        return database.list(row -> row.uuid("id"), """
                select d.id from job_item i
                join diploma d on d.institution = i.institution and d.enrolment = i.subject and d.status = 'ISSUED'
                where i.institution = ? and i.job = ? and i.code is null
                order by i.position""", job.institution(), job.id());
    }

    /** In the order of the items; a diploma of whatever status, even a revoked one, counts as registered. */
    List<Graduate> of(String institution, List<JobItem> items) {
        return database.list(
                row -> new Graduate(
                        row.integer("position"),
                        row.uuid("subject"),
                        row.bool("known"),
                        row.dateOrNull("decided_on"),
                        row.constantOrNull(GraduationClass.class, "graduation_class"),
                        row.textOrNull("level"),
                        row.textOrNull("occupation_code"),
                        row.bool("registered")),
                """
                select i.position, i.subject, e.id is not null as known, r.decided_on, r.graduation_class, p.level,
                       p.occupation_code,
                       exists (select from diploma d where d.institution = ? and d.enrolment = i.subject) as registered
                from unnest(?::int[], ?::uuid[]) as i (position, subject)
                left join enrolment e on e.institution = ? and e.id = i.subject
                left join recognition r on r.institution = ? and r.enrolment = e.id
                left join programme p on p.institution = ? and p.id = e.programme and p.version = e.programme_version
                order by i.position""",
                institution,
                items.stream().map(JobItem::position).toArray(Integer[]::new),
                items.stream().map(JobItem::subject).toArray(UUID[]::new),
                institution,
                institution,
                institution);
    }
}
