package vn.gdnn.reporting.staff;

import java.util.Locale;

/**
 * SQL for whoever is at work at an institution {@code inside} on the day {@code :asOf}, each person once, and on what the training rests
 * that holds on the day.
 */
public final class TrainedStaff {

    private static final String STANDING = """
            coalesce((select j.standing from training_judgement j
                where (j.institution, j.completion) = (t.institution, t.id) and t.standing <> 'COMPLETED'
                  and j.judged_on <= cast(:asOf as date)
                order by j.judged_on desc limit 1), t.standing)""";

    private static final String RECORDS = """
            select s.institution, s.staff_id as key, cast(s.staff_id as text) as id, s.since,
                case when cast(:asOf as date) <@ s.$_completed then 'COMPLETED'
                    when cast(:asOf as date) <@ s.$_verified then 'VERIFIED'
                    when cast(:asOf as date) <@ s.$_declared then 'DECLARED' end as basis,
                array(select 'DIGITAL_$_TRAINING ' || c.completed_on || ' ' || c.id || ' ' || c.standing
                      from (select t.completed_on, t.id, STANDING as standing
                            from training_completion t
                            where (t.institution, t.staff_id) in (select m.institution, m.staff_id
                                  from employment m where m.person_id = s.person_id)
                              and t.subject = 'DIGITAL_$' and t.annulled_on is null
                              and t.completed_on <= cast(:asOf as date)
                              and (t.valid_until is null or t.valid_until > cast(:asOf as date))) c
                      where c.standing <> 'REFUSED'
                      order by c.completed_on, c.id) as because
            """;

    private static final String AT_WORK = """
            from employment s join inside i on i.institution = s.institution
            where s.since <= cast(:asOf as date) and (s.left_on is null or s.left_on > cast(:asOf as date)) and %s
              and not exists (select from employment o join inside j on j.institution = o.institution
                where o.person_id = s.person_id and (o.institution, o.staff_id) < (s.institution, s.staff_id)
                  and o.since <= cast(:asOf as date)
                  and (o.left_on is null or o.left_on > cast(:asOf as date)) and %s)""";

    /** A record for each person, the basis being that a training in digital competence was once completed. */
    public static final String EVER_TRAINED = """
            select s.institution, s.staff_id as key, cast(s.staff_id as text) as id, s.since,
                case when s.trained_on <= cast(:asOf as date) then 'FACTS' end as basis,
                array(select 'DIGITAL_COMPETENCE_TRAINING ' || t.completed_on || ' ' || t.id
                      from training_completion t
                      where (t.institution, t.staff_id) in (select m.institution, m.staff_id
                            from employment m where m.person_id = s.person_id)
                        and t.subject = 'DIGITAL_COMPETENCE' and t.annulled_on is null
                        and t.completed_on <= cast(:asOf as date)
                      order by t.completed_on, t.id) as because
            """ + atWork("true");

    private TrainedStaff() {}

    /**
     * A record for each person, with the basis for a subject.
     *
     * @param condition which employments are meant, of the alias that stands for {@code %1$s}
     */
    public static String records(String subject, String condition) {
        return RECORDS.replace("s.$_", "s." + subject.toLowerCase(Locale.ROOT) + "_")
                        .replace("$", subject)
                        .replace("STANDING as", STANDING + " as")
                + atWork(condition);
    }

    /** The employments, of each person that of the first institution by code. */
    public static String atWork(String condition) {
        return AT_WORK.formatted(condition.formatted("s"), condition.formatted("o"));
    }
}
