package vn.gdnn.records.register.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.records.register.entry.DiplomaStatus;
import vn.gdnn.records.register.entry.Graduate;

/** The items of issue jobs: whose diplomas are to be issued, and what each was to say when the order was given. */
@ApplicationScoped
class IssueItems {

    private final Database database;

    IssueItems(Database database) {
        this.database = database;
    }

    /**
     * The enrolments of students by their codes, in the order of the list and each once; the one that the decision names, if
     * one is given. A code that nobody has gets an id that no enrolment has, to be refused in its place.
     */
    List<JobItem> ofStudents(String institution, List<String> codes, @Nullable String decisionNumber) {
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
                         and r.withdrawn_at is null
                    where s.institution = ? and s.code = n.code
                    order by coalesce(r.decision_number = ?, false) desc,
                             r.id is not null
                             and not exists (select from diploma d where d.institution = r.institution
                                 and d.recognition = r.id and d.status <> 'CANCELLED') desc,
                             r.decided_on desc nulls last, e.enrolled_on desc, e.id
                    limit 1) g on true
                order by n.position""",
                codes.toArray(String[]::new),
                institution,
                decisionNumber);
    }

    /** The diplomas that came of a job, in its order. */
    List<UUID> issuedBy(JobAtHand job) {
        return database.list(
                row -> row.uuid("id"),
                """
                select d.id from job_item i
                join diploma d on d.institution = i.institution and d.enrolment = i.subject and d.status = any (?)
                where i.institution = ? and i.job = ? and i.code is null
                order by i.position""",
                DiplomaStatus.names(Set.of(DiplomaStatus.ISSUED)),
                job.institution(),
                job.id());
    }

    /** Takes down what the diploma of each item is to say, so that a change made later does not slip through. */
    void add(String institution, UUID job) {
        database.update(
                "insert into issue_item (institution, job, position, digest) select i.institution, i.job, i.position, "
                        + Graduate.DIGEST + " from job_item i " + Graduate.JOINS
                        + " where i.institution = ? and i.job = ?",
                institution,
                job);
    }

    /** Those whom a recognition decision names and who have no diploma yet, in the order of their names. */
    List<UUID> recognisedBy(String institution, String decisionNumber) {
        return database.list(row -> row.uuid("enrolment"), """
                select r.enrolment from recognition r
                join enrolment e on e.institution = r.institution and e.id = r.enrolment
                join student s on s.institution = e.institution and s.id = e.student
                where r.institution = ? and r.decision_number = ? and r.withdrawn_at is null
                  and not exists (select from diploma d where d.institution = r.institution and d.recognition = r.id
                                  and d.status <> 'CANCELLED')
                order by s.name_order, s.code""", institution, decisionNumber);
    }

    /** What is known now of each item, in their order. */
    List<IssueCandidate> read(String institution, UUID job, List<JobItem> items) {
        return database.list(
                row -> new IssueCandidate(
                        row.integer("position"), Graduate.of(row).orElse(null), row.bool("changed")),
                """
                select i.position, %s, k.digest <> %s as changed
                from (select ?::text as institution, n.*
                      from unnest(?::int[], ?::uuid[]) as n (position, subject)) i
                %s
                join issue_item k on k.institution = i.institution and k.job = ? and k.position = i.position
                order by i.position""".formatted(Graduate.COLUMNS, Graduate.DIGEST, Graduate.JOINS),
                institution,
                items.stream().map(JobItem::position).toArray(Integer[]::new),
                items.stream().map(JobItem::subject).toArray(UUID[]::new),
                job);
    }
}
