package vn.gdnn.reporting.indicator;

/** Which institutions a figure is about, each as it was on the day asked for. */
final class Membership {

    /**
     * Row-level security leaves what the caller may see; the parameters narrow that. A day before an institution's
     * first profile is answered with the first: its staff and programmes are older than its place in the suite.
     */
    static final String INSIDE = """
            with member as (
                select distinct on (institution) institution, province, type, since
                from institution_profile
                where cast(:institution as text) is null or institution = cast(:institution as text)
                order by institution, (since <= cast(:asOf as date)) desc, abs(since - cast(:asOf as date))
            ), inside as (
                select * from member where cast(:province as text) is null or province = cast(:province as text)
            )
            """;

    private Membership() {}
}
