package vn.gdnn.records.register.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.records.learning.grading.GraduationClass;

/** Looks many graduates up at once. */
@ApplicationScoped
class Graduates {

    /** The graduate whose enrolment an item {@code i} names, as far as there is one. */
    static final String JOINS = """
            left join enrolment e on e.institution = i.institution and e.id = i.subject
            left join student s on s.institution = i.institution and s.id = e.student
            left join recognition r on r.institution = i.institution and r.enrolment = e.id
            left join programme p on p.institution = i.institution and p.id = e.programme
                 and p.version = e.programme_version
            """;

    /** All that a diploma says of its holder and the training. */
    private static final String DIGEST = """
            sha256(convert_to(jsonb_build_array(s.code, s.full_name, s.date_of_birth, p.code, p.name, p.occupation_code,
                p.level, p.high_quality, r.graduation_class, r.decision_number, r.decided_on)::text, 'UTF8'))""";

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

    /** Takes down what the diploma of each item is to say, so that a change made later does not slip through. */
    void keep(String institution, UUID job) {
        database.update(
                "insert into issue_item (institution, job, position, digest) select i.institution, i.job, i.position, "
                        + DIGEST + " from job_item i " + JOINS + " where i.institution = ? and i.job = ?",
                institution,
                job);
    }

    /** In the order of the items; a diploma of whatever status, even a revoked one, counts as registered. */
    List<Graduate> of(String institution, UUID job, List<JobItem> items) {
        return database.list(
                row -> new Graduate(
                        row.integer("position"),
                        row.uuid("subject"),
                        row.bool("known"),
                        row.dateOrNull("decided_on"),
                        row.constantOrNull(GraduationClass.class, "graduation_class"),
                        row.textOrNull("level"),
                        row.textOrNull("occupation_code"),
                        row.bool("registered"),
                        row.bool("changed")),
                """
                select i.position, i.subject, e.id is not null as known, r.decided_on, r.graduation_class, p.level,
                       p.occupation_code, coalesce(k.digest <> %s, false) as changed,
                       exists (select from diploma d
                               where d.institution = i.institution and d.enrolment = i.subject) as registered
                from (select ?::text as institution, n.*
                      from unnest(?::int[], ?::uuid[]) as n (position, subject)) i
                %s
                left join issue_item k on k.institution = i.institution and k.job = ? and k.position = i.position
                order by i.position""".formatted(DIGEST, JOINS),
                institution,
                items.stream().map(JobItem::position).toArray(Integer[]::new),
                items.stream().map(JobItem::subject).toArray(UUID[]::new),
                job);
    }
}
