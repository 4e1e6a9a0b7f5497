package vn.gdnn.reporting.resource;

/** SQL for the institutions {@code inside} a scope on the day {@code :asOf}, by whether they use what others publish. */
public final class SharingInstitutions {

    /**
     * The uses of the {@code :days} days that end with the day: of another's resource, in a version that was published by the day of the use and
     * not taken down before it. What is taken down later takes no use back.
     */
    private static final String USES = """
            from resource_use u
            join resource_publication p on p.institution = u.owner and p.version = u.version and p.published_on <= u.used_on
            where u.institution = i.institution and u.owner <> u.institution
              and u.used_on <= cast(:asOf as date) and u.used_on > cast(:asOf as date) - cast(:days as int)
              and not exists (select from resource_take_down t
                where t.institution = u.owner and t.version = u.version and t.taken_down_on < u.used_on)
            """;

    /**
     * A record for each institution of any type, the basis being a use; with each resource that it used and the last day of it, the latest
     * hundred.
     */
    public static final String RECORDS = """
            select i.institution, cast('00000000-0000-0000-0000-000000000000' as uuid) as key, i.institution as id,
                i.since, case when exists (select %1$s) then 'FACTS' end as basis,
                array(select 'RESOURCE_USED ' || max(u.used_on) || ' ' || u.resource %1$s
                      group by u.resource order by max(u.used_on) desc, u.resource limit 100) as because
            from inside i
            where i.since <= cast(:asOf as date)""".formatted(USES);

    private SharingInstitutions() {}
}
