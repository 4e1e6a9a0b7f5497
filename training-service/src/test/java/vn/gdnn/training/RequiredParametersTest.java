package vn.gdnn.training;

import static org.hamcrest.Matchers.contains;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RequiredParametersTest {

    @ParameterizedTest
    @CsvSource({"/self-assessments, staff", "/trainings/expiring, until", "/trainings, standing"})
    void what_is_left_out_is_named(String list, String parameter) {
        problem(hanoi().get(ROOT + list).then(), 400, "VALIDATION_FAILED")
                .body("violations.field", contains(parameter))
                .body("violations.in", contains("query"));
    }

    @ParameterizedTest
    @CsvSource({"/staff, limit=0, limit", "/staff, limit=201, limit", "/courses, limit=-1, limit"})
    void what_is_out_of_bounds_is_named(String list, String query, String parameter) {
        problem(hanoi().get(ROOT + list + "?" + query).then(), 400, "VALIDATION_FAILED")
                .body("violations.field", contains(parameter))
                .body("violations.in", contains("query"));
    }
}
