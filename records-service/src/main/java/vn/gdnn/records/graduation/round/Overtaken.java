package vn.gdnn.records.graduation.round;

/** Whether an evaluation is out of date. */
final class Overtaken {

    /** Whether what the evaluation of candidate {@code c} rests on was changed by a transaction that it did not see. */
    static final String CONDITION = """
            exists (select from enrolment e join student s on s.institution = e.institution and s.id = e.student
                    where e.institution = c.institution and e.id = c.enrolment
                      and (e.status <> 'ACTIVE' or not pg_visible_in_snapshot(e.changed_in, c.evaluated_in)
                           or not pg_visible_in_snapshot(s.changed_in, c.evaluated_in)))
            or exists (select from module_result m where m.institution = c.institution and m.enrolment = c.enrolment
                       and (not pg_visible_in_snapshot(m.changed_in, c.evaluated_in)
                            or exists (select from result_correction k where k.institution = m.institution
                                       and k.result = m.id
                                       and not pg_visible_in_snapshot(k.changed_in, c.evaluated_in))))
            or exists (select from recognised_result t where t.institution = c.institution and t.enrolment = c.enrolment
                       and not pg_visible_in_snapshot(t.changed_in, c.evaluated_in))
            or exists (select from exemption x
                       join exemption_request q on q.institution = x.institution and q.id = x.request
                       where x.institution = c.institution and x.enrolment = c.enrolment
                         and not pg_visible_in_snapshot(q.agreed_in, c.evaluated_in))
            or exists (select from exemption x cross join lateral earlier_of(x.institution, x.enrolment) f
                       join module_result m on m.institution = c.institution and m.enrolment = f.enrolment
                            and m.module_code = f.module_code
                       join result_correction k on k.institution = m.institution and k.result = m.id
                       where x.institution = c.institution and x.enrolment = c.enrolment and x.from_enrolment is not null
                         and not pg_visible_in_snapshot(k.changed_in, c.evaluated_in))
            or exists (select from discipline d where d.institution = c.institution and d.enrolment = c.enrolment
                       and not pg_visible_in_snapshot(d.changed_in, c.evaluated_in))""";

    private Overtaken() {}
}
