package vn.gdnn.kit.tenancy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles of realm {@code gdnn}, as they stand in the token. */
public final class Roles {

    public static final String REGISTRAR = "registrar";
    public static final String TRAINING_MANAGER = "training-manager";
    /** Whoever is on the staff of a school, for the own record and for nothing else. */
    public static final String STAFF = "staff";
    /** Whoever teaches a session of a school: attendance and marks of the sessions that name the account, and nothing else. */
    public static final String TRAINER = "trainer";

    public static final String CURRICULUM_DESIGNER = "curriculum-designer";
    public static final String CURRICULUM_REVIEWER = "curriculum-reviewer";
    /** Whoever decides on learning resources that other schools submitted, and does nothing else. */
    public static final String RESOURCE_REVIEWER = "resource-reviewer";

    public static final String SCHOOL_HEAD = "school-head";
    public static final String PROVINCE_OFFICER = "province-officer";
    public static final String MINISTRY_ANALYST = "ministry-analyst";
    public static final String MINISTRY_ADMIN = "ministry-admin";
    public static final String PORTAL = "portal";
    public static final String AUDITOR = "auditor";

    /**
     * Those who read the records of institutions by their office, for {@code @RolesAllowed} alone or among other roles:
     * the list stands in the kit's configuration, for an annotation takes no array of constants.
     */
    public static final String READERS = "${gdnn.roles.readers}";

    /**
     * Of the readers those who are shown persons; who reads figures only is not among them. For {@code @RolesAllowed} as
     * {@link #READERS}.
     */
    public static final String READERS_OF_PERSONS = "${gdnn.roles.readers-of-persons}";

    /** Those who send files to a service and see what became of them; each service's configuration lists its own. */
    public static final String IMPORTERS = "${gdnn.roles.importers}";

    /** Those who see the jobs of their institution; each service's configuration may list its own. */
    public static final String JOB_READERS = "${gdnn.roles.job-readers}";

    /** Those who see the keys of their office and report that others may have one; each service's configuration may list its own. */
    public static final String KEY_READERS = "${gdnn.roles.key-readers}";

    /** Of these, who changes a key and decides on a report. */
    public static final String KEY_HOLDERS = "${gdnn.roles.key-holders}";

    /** Those who see what waits for a second person; each service's configuration may list its own. */
    public static final String APPROVAL_READERS = "${gdnn.roles.approval-readers}";

    /** Of these, who asks for such things and may withdraw. */
    public static final String APPROVAL_SEEKERS = "${gdnn.roles.approval-seekers}";

    static final Set<String> OF_A_SCHOOL =
            Set.of(REGISTRAR, TRAINING_MANAGER, CURRICULUM_DESIGNER, CURRICULUM_REVIEWER, SCHOOL_HEAD);

    static final Set<String> NATIONAL = Set.of(MINISTRY_ANALYST, MINISTRY_ADMIN, AUDITOR);

    /** Every role but those of one person and of reviewers of resources. */
    static final Set<String> OFFICES = Stream.of(OF_A_SCHOOL, NATIONAL, Set.of(PROVINCE_OFFICER, PORTAL))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Roles() {}
}
