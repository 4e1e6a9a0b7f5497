package vn.gdnn.quickstart.demo;

import java.net.URI;
import java.util.List;
import vn.gdnn.quickstart.demo.school.Country;
import vn.gdnn.quickstart.demo.school.School;
import vn.gdnn.quickstart.demo.school.Schools;

/** Brings demonstration data in through the gateway; what is there already is left as it is. */
public final class DemoData {

    private static final int AT_A_TIME = 6;

    private final URI gateway;
    private final URI keycloak;
    private final String adminPassword;

    /** @param adminPassword of Keycloak's administrator */
    public DemoData(URI gateway, URI keycloak, String adminPassword) {
        this.gateway = gateway;
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
    }

    /** Loads one size and waits until all of it is in; {@code NONE} is no size to load. */
    public Loaded load(DemoSize size, Progress progress) throws Exception {
        var schools = schools(size);
        var client = new GatewayClient(gateway, keycloak.resolve("/realms/gdnn"));
        var identities = new Identities(client);
        var tally = new Tally();
        var admin = new KeycloakAdmin(keycloak, adminPassword);
        if (size == DemoSize.NATIONAL || size == DemoSize.REGIONAL) {
            var others = schools.subList(Schools.SMALL.size(), schools.size());
            tally.changed(new SchoolClients(admin).bring(others, progress));
        }
        var phase = new Phase(progress, AT_A_TIME);
        bring(schools, identities, tally, phase);
        var registrar = identities.system(Schools.COLLEGE);
        new AppraisedProgramme(registrar, identities.reviewer(Schools.COLLEGE), tally).bring(Schools.COLLEGE);
        var head = identities.head(Schools.COLLEGE);
        new StaffAccount(admin, new StaffIds(registrar), tally).bring();
        new Signers(registrar, head, tally).bring();
        new TrainingCourses(identities, tally).bring(Schools.COLLEGE);
        new SelfAssessments(registrar, tally).bring(Schools.COLLEGE);
        new StaffTransfers(identities, tally).bring(Schools.SCHOOL, Schools.COLLEGE);
        var certificate = new Certificates(identities, Schools.COLLEGE, tally).bring();
        var ids = new Graduates(registrar, head, tally).bring(Schools.COLLEGE, phase);
        progress.say(
                tally.changes() == 0
                        ? "demonstration data (" + size + "): all there already, nothing changed"
                        : "demonstration data (" + size + "): " + tally.changes() + " changes");
        return new Loaded(size, tally.changes(), links(ids, certificate));
    }

    /** Each service's files in their order, services side by side where none needs what another learns from events. */
    static void bring(List<School> schools, Identities identities, Tally tally, Phase phase) throws Exception {
        var onboarding = new Onboarding(identities.ministry(), tally);
        var imports = new Imports(tally);
        phase.run("institutions", schools, school -> 1, onboarding::bring);
        Phase.together(
                () -> phase.run(
                        "programmes",
                        schools,
                        school -> school.programmes().size(),
                        school -> imports.bring(
                                        identities.system(school),
                                        ImportFile.PROGRAMMES,
                                        school.programmeFiles().programmes())
                                | imports.bring(
                                        identities.reviewer(school),
                                        ImportFile.APPROVALS,
                                        school.programmeFiles().approvals())),
                () -> {
                    phase.run(
                            "staff",
                            schools,
                            School::staff,
                            school -> imports.bring(
                                    identities.system(school),
                                    ImportFile.STAFF,
                                    school.staffFiles().members()));
                    phase.run(
                            "trainings",
                            schools,
                            School::trainings,
                            school -> imports.bring(
                                    identities.system(school),
                                    ImportFile.TRAININGS,
                                    school.staffFiles().trainings()));
                },
                () -> phase.run(
                        "students",
                        schools,
                        School::students,
                        school -> imports.bring(
                                identities.system(school),
                                ImportFile.STUDENTS,
                                school.studentFiles().people())));
        phase.run(
                "enrolments",
                schools,
                School::students,
                school -> imports.bring(
                        identities.system(school),
                        ImportFile.ENROLMENTS,
                        school.studentFiles().enrolments()));
        phase.run(
                "results",
                schools,
                School::results,
                school -> imports.bring(
                        identities.system(school),
                        ImportFile.RESULTS,
                        school.studentFiles().results()));
        phase.run(
                "diplomas",
                schools,
                School::archive,
                school -> imports.bring(
                                identities.system(school),
                                ImportFile.DIPLOMAS,
                                school.studentFiles().diplomas())
                        | new OldDiplomas(identities.head(school), tally).approve());
    }

    private static List<School> schools(DemoSize size) {
        return switch (size) {
            case NONE -> throw new IllegalArgumentException("nothing to load");
            case SMALL -> Schools.SMALL;
            case REGIONAL -> Country.REGIONAL.withSmall();
            case NATIONAL -> Country.NATIONAL.withSmall();
        };
    }

    private Links links(Graduates.PublicIds ids, String certificate) {
        return new Links(
                verify(ids.valid()),
                verify(ids.corrected()),
                verify(ids.replaced()),
                verify(ids.revoked()),
                verify(certificate),
                gateway.resolve("/api/training/v1/transfers").toString(),
                verify("khong-co-trong-so-goc"));
    }

    private String verify(String publicId) {
        return gateway.resolve("/verify/" + publicId).toString();
    }
}
