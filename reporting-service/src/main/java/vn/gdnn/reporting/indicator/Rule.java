package vn.gdnn.reporting.indicator;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gdnn.reporting.staff.TrainedStaff;

/**
 * How an indicator is counted. {@code records} selects one row per record of the denominator, with the {@code basis} on
 * which it may count for the numerator, null where there is none, and because of what, out of the institutions {@code inside} the scope on the day {@code :asOf}: the
 * numbers and the list of the records behind them come from the same words. A rule that changes gets a new version.
 */
enum Rule {
    /**
     * Teachers and managers, of any position, at work on the day; whoever works at several institutions of the scope is
     * one record, that of the first of them by code. The basis is the strongest standing of a training in digital competence that
     * holds on the day, is not annulled and was recorded at whichever institution: completed here, verified, declared
     * (Decision 2222/QĐ-TTg, target on teachers and managers: 50 % by 2025, 100 % by 2030). A training that is annulled never
     * counted; one that was judged has on each day the standing that it had.
     */
    T1("T1", "T1-4", Contribution.Kind.STAFF_MEMBER, TrainedStaff.records("COMPETENCE", "true")),

    /** As T1-4; but a training once completed counted for ever, whatever it rested on. */
    T1_3("T1", "T1-3", Contribution.Kind.STAFF_MEMBER, """
            select s.institution, s.staff_id as key, cast(s.staff_id as text) as id, s.since,
                case when s.trained_on <= cast(:asOf as date) then 'FACTS' end as basis,
                array(select 'DIGITAL_COMPETENCE_TRAINING ' || t.completed_on || ' ' || t.id
                      from training_completion t
                      where (t.institution, t.staff_id) in (select m.institution, m.staff_id
                            from employment m where m.person_id = s.person_id)
                        and t.subject = 'DIGITAL_COMPETENCE' and t.annulled_on is null
                        and t.completed_on <= cast(:asOf as date)
                      order by t.completed_on, t.id) as because
            """ + TrainedStaff.atWork("true")),

    /**
     * Those of T1-4 who hold a position of a teacher on the day, also one of a teacher and manager; managers alone are not
     * counted. Basis as in T1-4, of trainings in digital learning materials (Decision 2222/QĐ-TTg, target on teachers:
     * 50 % by 2025, 100 % by 2030).
     */
    T2("T2", "T2-1", Contribution.Kind.STAFF_MEMBER, TrainedStaff.records("MATERIALS", """
            coalesce(cast(:asOf as date) <@ %1$s.teaching, %1$s.position <> 'MANAGER')""")),

    /**
     * Programmes in force on the day, each by its version of that day; counted are those whose learning outcomes
     * integrate digital competence and whose content fits digital methods: the target asks for both (Decision
     * 2222/QĐ-TTg: 70 % by 2025, 100 % by 2030).
     */
    T3("T3", "T3-1", Contribution.Kind.PROGRAMME, """
            select v.institution, v.id as key, cast(v.id as text) as id, v.in_force_from as since,
                case when v.competence_in_outcomes and v.content_fits_digital_methods then 'FACTS' end as basis,
                array_remove(array[
                    case when v.competence_in_outcomes
                        then 'COMPETENCE_IN_OUTCOMES ' || v.in_force_from || ' ' || v.id end,
                    case when v.content_fits_digital_methods
                        then 'CONTENT_FITS_DIGITAL_METHODS ' || v.in_force_from || ' ' || v.id end], null) as because
            from (select distinct on (institution, id) *
                  from programme_version where in_force_from <= cast(:asOf as date)
                  order by institution, id, version desc) v
            join inside i on i.institution = v.institution
            where not exists (select from programme_retirement r
                where r.institution = v.institution and r.id = v.id and r.retired_on <= cast(:asOf as date))"""),

    /**
     * Colleges and intermediate schools in the suite on the day; counted are those that delivered a learning process
     * record, posted results and an issued diploma by then. Our reading of Decision 2222/QĐ-TTg ("digitise the learning
     * process, learning results, diplomas and connect the data") until the ministry defines it.
     */
    T9("T9", "T9-1", Contribution.Kind.INSTITUTION, """
            select i.institution, cast('00000000-0000-0000-0000-000000000000' as uuid) as key, i.institution as id,
                i.since, case when 3 = (select count(*) from digitisation d
                    where d.institution = i.institution and d.first_on <= cast(:asOf as date)) then 'FACTS' end as basis,
                array(select d.kind || ' ' || d.first_on || ' ' || d.evidence from digitisation d
                      where d.institution = i.institution and d.first_on <= cast(:asOf as date)
                      order by d.kind) as because
            from inside i
            where i.since <= cast(:asOf as date) and i.type in ('COLLEGE', 'INTERMEDIATE_SCHOOL')""");

    /** The basis of what counts by the facts alone. */
    static final String FACTS = "FACTS";

    private final String indicator;
    private final String version;
    private final Contribution.Kind kind;
    private final String records;

    Rule(String indicator, String version, Contribution.Kind kind, String records) {
        this.indicator = indicator;
        this.version = version;
        this.kind = kind;
        this.records = records;
    }

    /** The rule in force of an indicator, if it is computed. */
    static Optional<Rule> of(String indicator) {
        return all(indicator).findFirst();
    }

    /** The rule of that version, in force or former. */
    static Optional<Rule> of(String indicator, String version) {
        return all(indicator).filter(rule -> rule.version.equals(version)).findFirst();
    }

    private static Stream<Rule> all(String indicator) {
        return Arrays.stream(values()).filter(rule -> rule.indicator.equals(indicator));
    }

    /** Whether the basis of a record is a standing; else it is FACTS. */
    boolean hasStandings() {
        return this == T1 || this == T2;
    }

    String version() {
        return version;
    }

    Contribution.Kind kind() {
        return kind;
    }

    String records() {
        return records;
    }
}
