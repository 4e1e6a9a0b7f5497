package vn.gdnn.training.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Callers.training;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.training.Database;

/** A session tells that somebody completed it: what others are promised, asked of the use case itself. */
@QuarkusTest
class CompletedHereTest {

    private static final UUID SESSION = new UUID(0x7000, 7);
    private static final TrainingFacts FACTS = new TrainingFacts(
            TrainingSubject.DIGITAL_COMPETENCE,
            "Dạy học số",
            "Trường ĐHSPKT",
            List.of(new TrainedComponent("1.1", "TT")),
            LocalDate.of(2026, 1, 15),
            LocalDate.of(2028, 1, 15),
            null);

    @Inject
    RecordTraining record;

    UUID minh = SESSION;

    @BeforeEach
    void minh_is_a_teacher() {
        Database.empty();
        minh = UUID.fromString(teacher("GV1"));
        Database.run("delete from outbox");
    }

    @Test
    void it_stands_as_completed_beside_what_the_school_declared_and_is_told() {
        hanoi().body(training("Dạy học số", "2026-01-15"))
                .post(STAFF + "/" + minh + "/trainings")
                .then()
                .statusCode(201);

        var completed = complete(new Scope.Institution("CDHN01"));

        assertThat(completed.standing()).isEqualTo(Standing.COMPLETED);
        assertThat(completed.session()).isEqualTo(SESSION);
        assertThat(completed.components()).containsExactly(new TrainedComponent("1.1", "TT"));
        hanoi().get(STAFF + "/" + minh + "/trainings").then().body("items.standing", contains("DECLARED", "COMPLETED"));
        assertThat(Database.payload("digital-training-completed"))
                .contains(completed.id().toString(), "\"standing\":\"COMPLETED\"", "\"validUntil\":\"2028-01-15\"");
    }

    @Test
    void of_one_session_and_member_it_is_recorded_and_told_once_however_often_it_is_said() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var ids = new ArrayList<UUID>();
            Callable<UUID> once =
                    () -> complete(new Scope.Institution("CDHN01")).id();
            for (var said : threads.invokeAll(Collections.nCopies(8, once))) {
                ids.add(said.get());
            }
            assertThat(ids).hasSize(8).containsOnly(ids.get(0));
        } finally {
            threads.shutdown();
        }
        assertThat(Database.events()).containsExactly("digital-training-completed");
        assertThat(Database.count("completed_training")).isEqualTo(1);
    }

    @Test
    void the_province_in_which_the_school_stands_and_the_ministry_record_it_and_nobody_else() {
        complete(new Scope.Province("01"));
        assertThat(complete(new Scope.Ministry()).standing()).isEqualTo(Standing.COMPLETED);

        assertThatThrownBy(() -> complete(new Scope.Province("48"))).hasMessage("STAFF_NOT_FOUND");
        assertThatThrownBy(() -> complete(new Scope.Institution("TCDN01"))).hasMessage("STAFF_NOT_FOUND");
        assertThat(Database.list("select institution || ' ' || tenant from completed_training cross join outbox"))
                .containsExactly("CDHN01 CDHN01");
    }

    @Test
    void nobody_completes_it_before_the_first_employment() {
        Database.run("update staff_member set employed_since = '2026-01-16'");

        assertThatThrownBy(() -> complete(new Scope.Institution("CDHN01"))).hasMessage("COMPLETED_BEFORE_EMPLOYMENT");

        Database.run("""
                update staff_member set employment = 2, former_left_on = '2025-06-30';
                insert into former_employment select institution, id, 1, 'TEACHER', '2010-09-01', '2025-06-30', 'RESIGNED'
                from staff_member""");
        complete(new Scope.Institution("CDHN01"));
    }

    private TrainingRecord complete(Scope scope) {
        return CurrentScope.inTransaction(scope, () -> record.complete(minh, FACTS, SESSION));
    }
}
