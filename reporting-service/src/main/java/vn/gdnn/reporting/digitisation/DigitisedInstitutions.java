package vn.gdnn.reporting.digitisation;

/** SQL for the institutions {@code inside} a scope on the day {@code :asOf}, with the kinds of record that each has digitised by then. */
public final class DigitisedInstitutions {

    /** A record for each college and intermediate school, the basis being that it has digitised all three kinds. */
    public static final String RECORDS = """
            select i.institution, cast('00000000-0000-0000-0000-000000000000' as uuid) as key, i.institution as id,
                i.since, case when 3 = (select count(*) from digitisation d
                    where d.institution = i.institution and d.first_on <= cast(:asOf as date)) then 'FACTS' end as basis,
                array(select d.kind || ' ' || d.first_on || ' ' || d.evidence from digitisation d
                      where d.institution = i.institution and d.first_on <= cast(:asOf as date)
                      order by d.kind) as because
            from inside i
            where i.since <= cast(:asOf as date) and i.type in ('COLLEGE', 'INTERMEDIATE_SCHOOL')""";

    private DigitisedInstitutions() {}
}
