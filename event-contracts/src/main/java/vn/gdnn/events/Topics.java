package vn.gdnn.events;

/** The Kafka topics: one per kind of aggregate, so that all that happens to one aggregate stays in order. */
public final class Topics {

    public static final String INSTITUTION = "reporting.institution";
    public static final String STAFF_MEMBER = "training.staff-member";
    public static final String COURSE = "training.course";
    public static final String TRAINING_CERTIFICATE = "training.certificate";
    public static final String TRAINING_KEY = "training.signing-key";
    public static final String PROGRAMME = "curriculum.programme";
    public static final String RESOURCE = "curriculum.resource";
    public static final String ENROLMENT = "records.enrolment";
    public static final String LEARNING_RESULT = "records.learning-result";
    public static final String DIPLOMA = "records.diploma";

    private Topics() {}
}
