package vn.gdnn.quickstart.demo;

import java.util.Set;

/** The bulk imports that the demonstration uses. */
enum ImportFile {
    PROGRAMMES("curriculum", "programmes/imports?submit=true", "programme-submissions"),
    APPROVALS("curriculum", "programmes/approvals/imports", "programme-approvals"),
    STAFF("training", "staff/imports", "staff"),
    TRAININGS("training", "trainings/imports", "trainings"),
    STUDENTS("records", "students/imports", "students"),
    ENROLMENTS("records", "enrolments/imports", "enrolments", "PROGRAMME_UNKNOWN"),
    RESULTS("records", "results/imports", "results"),
    DIPLOMAS("records", "diplomas/imports", "diplomas");

    private final String service;
    private final String door;
    private final String kind;
    private final Set<String> passing;

    ImportFile(String service, String door, String kind, String... passing) {
        this.service = service;
        this.door = door;
        this.kind = kind;
        this.passing = Set.of(passing);
    }

    String door() {
        return "/api/" + service + "/v1/" + door;
    }

    String jobs() {
        return "/api/" + service + "/v1/imports";
    }

    /** The name that the jobs carry. */
    String kind() {
        return kind;
    }

    /** Whether a row refused with the code may be taken later, when events of another service have arrived. */
    boolean mayPass(String code) {
        return passing.contains(code);
    }
}
