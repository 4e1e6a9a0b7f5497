package vn.gdnn.records.graduation.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.grading.Classification;
import vn.gdnn.records.learning.grading.GraduationClass;

class RecognitionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Test
    void a_condition_that_is_not_met_is_named() {
        assertThatThrownBy(() -> recognition(Condition.of("ALL_MODULES_PASSED", false, "MD02")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code().name()).isEqualTo("GRADUATION_CONDITIONS_NOT_MET");
                    assertThat(refusal.arguments()).containsExactly("ALL_MODULES_PASSED (MD02)");
                });
    }

    @Test
    void a_condition_nobody_records_does_not_stand_in_the_way() {
        var condition = Condition.notRecorded("NO_CRIMINAL_CASE", "decision");

        assertThat(recognition(condition).conditions()).containsExactly(condition);
    }

    private static Recognition recognition(Condition condition) {
        return Recognition.of(
                UUID.randomUUID(),
                new Decision("12/QĐ", TODAY),
                new Recognition.Judgement(
                        new Classification(GraduationClass.GOOD, GraduationClass.GOOD, List.of()), null, "TT04-2022"),
                List.of(condition),
                null);
    }
}
