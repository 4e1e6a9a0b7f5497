package vn.gdnn.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.kit.testing.EveryOperation;
import vn.gdnn.kit.testing.Made;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.reporting.testing.Facts;
import vn.gdnn.reporting.testing.Ministry;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class EveryOperationTest extends EveryOperation {

    @Inject
    Facts facts;

    @Override
    protected void make(Made made) {
        Ministry.onboards(Ministry.institution(made.school(), "COLLEGE", made.province()))
                .statusCode(201);
        var teacher = UUID.randomUUID();
        facts.arrive(
                Topics.STAFF_MEMBER,
                new StaffMemberRegistered(teacher, made.school(), "TEACHER", LocalDate.of(2026, 2, 1)));
        made.put("teacher", teacher.toString());
        var reform = Ministry.profile("Trường " + made.school(), "CENTRE", made.province(), "2026-02-01");
        made.put(
                "reform",
                () -> Ministry.asksForReform(made.school(), reform)
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** Figures and institutions are read by SQL of their own; row-level security alone hides them. */
    @Override
    protected boolean isAnythingHeldByHibernate() {
        return false;
    }
}
