package vn.gdnn.quickstart.demo;

import java.util.Set;

/** The bulk imports that the demonstration uses. */
enum ImportFile {
    STAFF("training", "staff", "staff"),
    TRAININGS("training", "trainings", "trainings"),
    STUDENTS("records", "students", "students"),
    ENROLMENTS("records", "enrolments", "enrolments", "PROGRAMME_UNKNOWN"),
    RESULTS("records", "results", "results"),
    DIPLOMAS("records", "diplomas", "diplomas");

    private final String service;
    private final String collection;
    private final String kind;
    private final Set<String> passing;

    ImportFile(String service, String collection, String kind, String... passing) {
        this.service = service;
        this.collection = collection;
        this.kind = kind;
        this.passing = Set.of(passing);
    }

    String door() {
        return "/api/" + service + "/v1/" + collection + "/imports";
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
