package vn.gdnn.reporting.programme;

/**
 * The programmes in force on the day {@code :asOf}, each by its version of that day, in the institutions {@code inside} a scope. With
 * each goes its {@code measure}: the components that its modules develop, or NOT_MEASURED where its outcomes name no modules.
 */
public final class CountedProgrammes {

    private static final String MEASURE =
            "coalesce('MEASURED ' || array_to_string(v.developed, ' '), 'NOT_MEASURED') as measure,"
                    + " cast(null as text[]) as against";

    private static final String IN_FORCE = """
            from (select distinct on (institution, id) *
                  from programme_version where in_force_from <= cast(:asOf as date)
                  order by institution, id, version desc) v
            join inside i on i.institution = v.institution
            %s
            where not exists (select from programme_retirement r
                where r.institution = v.institution and r.id = v.id and r.retired_on <= cast(:asOf as date))""";

    /** By what the school says: an outcome names a digital competence, and the content is declared fit. */
    public static final String DECLARED = """
            select v.institution, v.id as key, cast(v.id as text) as id, v.in_force_from as since,
                case when v.competence_in_outcomes and v.content_fits_digital_methods then 'FACTS' end as basis,
                array_remove(array[
                    case when v.competence_in_outcomes
                        then 'COMPETENCE_IN_OUTCOMES ' || v.in_force_from || ' ' || v.id end,
                    case when v.content_fits_digital_methods
                        then 'CONTENT_FITS_DIGITAL_METHODS ' || v.in_force_from || ' ' || v.id end], null) as because,
            """ + MEASURE + "\n" + IN_FORCE.formatted("");

    /**
     * By what is measured and confirmed: modules develop {@code :fewest} components, each up to the level {@code :lowest} at least, and
     * somebody else confirmed by a file that the content is fit. As {@code MeasuredCompetence.integrates}: of the components, the
     * highest first, the last one that is needed reaches the level.
     */
    public static final String MEASURED = """
            select v.institution, v.id as key, cast(v.id as text) as id, v.in_force_from as since,
                case when f.integrated and f.confirmed then 'FACTS' end as basis,
                array_remove(array[
                    case when f.integrated then 'COMPETENCE_TAUGHT ' || v.in_force_from || ' ' || v.id end,
                    case when f.confirmed
                        then 'CONTENT_CONFIRMED ' || v.content_confirmed_on || ' ' || v.id end], null) as because,
            """ + MEASURE + "\n" + IN_FORCE.formatted("""
            cross join lateral (select
                coalesce(cast(split_part(v.developed[cast(:fewest as int)], '/', 2) as int) >= cast(:lowest as int), false)
                    as integrated,
                v.content_fits_digital_methods and coalesce(v.content_confirmed_on <= cast(:asOf as date), false)
                    as confirmed) f""");

    /**
     * Those in information technology and digital technology, by whether any signal of their currency speaks on the day; one of which nothing
     * is told is not measured.
     */
    public static final String CURRENT = """
            select v.institution, v.id as key, cast(v.id as text) as id, v.in_force_from as since,
                case when f.current then 'FACTS' end as basis,
                array_remove(array[case when f.current then 'CURRENT ' || c.since || ' ' || v.id end], null) as because,
                case when c.since is null then 'NOT_MEASURED' else 'MEASURED' end as measure,
                array_remove(array[
                    case when c.occupation_changed_on <= cast(:asOf as date)
                        then 'OCCUPATION_CHANGED ' || c.occupation_changed_on || ' ' || v.id end,
                    case when c.framework_changed_on <= cast(:asOf as date)
                        then 'FRAMEWORK_CHANGED ' || c.framework_changed_on || ' ' || v.id end,
                    case when c.technology_outdated_on <= cast(:asOf as date)
                        then 'TECHNOLOGY_OUTDATED ' || c.technology_outdated_on || ' ' || v.id end,
                    case when c.review_overdue_on <= cast(:asOf as date)
                        then 'REVIEW_OVERDUE ' || c.review_overdue_on || ' ' || v.id end], null) as against
            """ + IN_FORCE.formatted("""
            left join lateral (select * from programme_currency k
                where (k.institution, k.id, k.version) = (v.institution, v.id, v.version)
                order by (k.since <= cast(:asOf as date)) desc, abs(k.since - cast(:asOf as date)) limit 1) c on true
            cross join lateral (select c.since is not null and coalesce(cast(:asOf as date) < least(c.occupation_changed_on,
                c.framework_changed_on, c.technology_outdated_on, c.review_overdue_on), true) as current) f""") + " and v.digital_technology";

    private CountedProgrammes() {}
}
