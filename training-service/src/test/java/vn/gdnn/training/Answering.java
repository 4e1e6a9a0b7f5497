package vn.gdnn.training;

import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.hanoi;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers to the shipped questionnaire, whose questions are the components of the shipped framework. */
public final class Answering {

    public static final String SELF_ASSESSMENTS = ROOT + "/self-assessments";

    private static final List<String> QUESTIONS = List.of(
            "1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "5.1", "5.2",
            "5.3", "6.1", "6.2");

    private Answering() {}

    /** The same answer to every question but these. */
    public static String body(String staff, String answer, Map<String, String> others) {
        return QUESTIONS.stream()
                .map(question -> "{\"question\": \"%s\", \"answer\": \"%s\"}"
                        .formatted(question, others.getOrDefault(question, answer)))
                .collect(Collectors.joining(
                        ", ",
                        "{\"staffId\": \"" + staff + "\", \"questionnaire\": \"EDUCATORS-SELF\", \"answers\": [",
                        "]}"));
    }

    /** As a registrar of the college in Hà Nội sends it; it is kept. */
    public static ValidatableResponse kept(String staff, String answer, Map<String, String> others) {
        return sent(hanoi(), body(staff, answer, others)).statusCode(201);
    }

    public static ValidatableResponse sent(RequestSpecification caller, String body) {
        return caller.body(body).post(SELF_ASSESSMENTS).then();
    }
}
