package vn.gdnn.records.credentials.template;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a template may take from the records, as {@code {fullName}}. No source was found that says what a transcript must
 * hold: which fields are obligatory is ours, so that the paper tells whose results it lists, in what, and what they come to.
 */
public enum TemplateField {
    FULL_NAME("fullName", true),
    DATE_OF_BIRTH("dateOfBirth", true),
    STUDENT_CODE("studentCode", true),
    OCCUPATION("occupation", true),
    LEVEL("level", true),
    PROGRAMME_CODE("programmeCode", false),
    PROGRAMME_VERSION("programmeVersion", false),
    STUDY_MODE("studyMode", false),
    ENROLLED_ON("enrolledOn", false),
    CREDITS_EARNED("creditsEarned", true),
    CREDITS_REQUIRED("creditsRequired", false),
    /** The name of the average with its scale, which differs between credits and school years. */
    AVERAGE_NAME("averageName", false),
    AVERAGE("average", true),
    GRADUATION_CLASS("graduationClass", false),
    SCHOOL("school", false),
    PRINTED_ON("printedOn", false);

    private final String word;
    private final boolean obligatory;

    TemplateField(String word, boolean obligatory) {
        this.word = word;
        this.obligatory = obligatory;
    }

    /** Its name between the braces. */
    public String word() {
        return word;
    }

    /** As it stands in a text. */
    String placeholder() {
        return "{" + word + "}";
    }

    /** Whether every template must print it, in both languages. */
    boolean isObligatory() {
        return obligatory;
    }

    static Optional<TemplateField> named(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }
}
