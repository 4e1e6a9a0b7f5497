package vn.gdnn.reporting.indicator;

import java.util.Optional;

/**
 * How an indicator is counted. {@code records} selects one row per record of the denominator, with whether it counts
 * for the numerator and because of what, out of the institutions {@code inside} the scope on the day {@code :asOf}: the
 * numbers and the list of the records behind them come from the same words. A rule that changes gets a new version.
 */
enum Rule {
    /**
     * Teachers and managers, of any position, at work on the day; whoever works at several institutions of the scope is
     * one record, that of the first of them by code. Counted are those with a completed, not annulled training in digital
     * competence, at whichever institution it was recorded (Decision 2222/QĐ-TTg, target on teachers and managers: 50 %
     * by 2025, 100 % by 2030). A training that is annulled never counted, whatever the day asked for.
     */
    T1("T1-3", Contribution.Kind.STAFF_MEMBER, """
            select s.institution, s.staff_id as key, cast(s.staff_id as text) as id, s.since,
                coalesce(s.trained_on <= cast(:asOf as date), false) as counted,
                array(select 'DIGITAL_COMPETENCE_TRAINING ' || t.completed_on || ' ' || t.id
                      from training_completion t
                      where (t.institution, t.staff_id) in (select m.institution, m.staff_id
                            from employment m where m.person_id = s.person_id)
                        and t.subject = 'DIGITAL_COMPETENCE' and t.annulled_on is null
                        and t.completed_on <= cast(:asOf as date)
                      order by t.completed_on, t.id) as because
            from employment s join inside i on i.institution = s.institution
            where s.since <= cast(:asOf as date) and (s.left_on is null or s.left_on > cast(:asOf as date))
              and not exists (select from employment o join inside j on j.institution = o.institution
                where o.person_id = s.person_id and (o.institution, o.staff_id) < (s.institution, s.staff_id)
                  and o.since <= cast(:asOf as date)
                  and (o.left_on is null or o.left_on > cast(:asOf as date)))"""),

    /**
     * Programmes in force on the day, each by its version of that day; counted are those whose learning outcomes
     * integrate digital competence and whose content fits digital methods: the target asks for both (Decision
     * 2222/QĐ-TTg: 70 % by 2025, 100 % by 2030).
     */
    T3("T3-1", Contribution.Kind.PROGRAMME, """
            select v.institution, v.id as key, cast(v.id as text) as id, v.in_force_from as since,
                v.competence_in_outcomes and v.content_fits_digital_methods as counted,
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
    T9("T9-1", Contribution.Kind.INSTITUTION, """
            select i.institution, cast('00000000-0000-0000-0000-000000000000' as uuid) as key, i.institution as id,
                i.since, 3 = (select count(*) from digitisation d
                    where d.institution = i.institution and d.first_on <= cast(:asOf as date)) as counted,
                array(select d.kind || ' ' || d.first_on || ' ' || d.evidence from digitisation d
                      where d.institution = i.institution and d.first_on <= cast(:asOf as date)
                      order by d.kind) as because
            from inside i
            where i.since <= cast(:asOf as date) and i.type in ('COLLEGE', 'INTERMEDIATE_SCHOOL')""");

    private final String version;
    private final Contribution.Kind kind;
    private final String records;

    Rule(String version, Contribution.Kind kind, String records) {
        this.version = version;
        this.kind = kind;
        this.records = records;
    }

    static Optional<Rule> of(String indicator) {
        for (var rule : values()) {
            if (rule.name().equals(indicator)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
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
