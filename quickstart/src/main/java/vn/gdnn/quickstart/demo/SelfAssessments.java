package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gdnn.quickstart.demo.GatewayClient.Caller;
import vn.gdnn.quickstart.demo.school.School;

/** What forty of a school's staff say of themselves, so that each of them has a plan of what is still to be learned. */
final class SelfAssessments {

    private static final String TRAINING = "/api/training/v1/";
    private static final String QUESTIONNAIRE = "EDUCATORS-SELF";
    private static final int PEOPLE = 40;

    private final Caller system;
    private final StaffIds staff;
    private final Tally tally;

    SelfAssessments(Caller system, Tally tally) {
        this.system = system;
        this.staff = new StaffIds(system);
        this.tally = tally;
    }

    /** Of the first of the staff, unless they have said it before. */
    void bring(School school) throws IOException, InterruptedException {
        var questions = questions();
        for (var number = 1; number <= Math.min(PEOPLE, school.staff()); number++) {
            var member = staff.of(number);
            if (!system.all(TRAINING + "self-assessments?staff=" + member).isEmpty()) {
                return;
            }
            system.post(
                            TRAINING + "self-assessments",
                            Map.of(
                                    "staffId", member,
                                    "questionnaire", QUESTIONNAIRE,
                                    "answers", answers(questions, number)))
                    .orFail();
            tally.changed(1);
        }
    }

    /** One answer to each question; from person to person they move on by one. */
    private static List<Map<String, String>> answers(JsonNode questions, int person) {
        var given = new ArrayList<Map<String, String>>();
        for (var question : questions) {
            var possible = question.path("answers");
            var chosen = possible.path((person + given.size() / 3) % possible.size());
            given.add(Map.of(
                    "question", question.path("code").asText(),
                    "answer", chosen.path("code").asText()));
        }
        return given;
    }

    private JsonNode questions() throws IOException, InterruptedException {
        return system.get(TRAINING + "questionnaires/" + QUESTIONNAIRE)
                .orFail()
                .body()
                .path("questions");
    }
}
