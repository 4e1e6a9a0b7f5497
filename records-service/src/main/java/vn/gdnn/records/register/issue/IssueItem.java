package vn.gdnn.records.register.issue;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.GraduationClass;

/**
 * One diploma of an order, as the head sees it before signing.
 *
 * @param obstacle the code of what stands in the way, as far as known
 */
public record IssueItem(
        int position,
        UUID enrolmentId,
        @Nullable Person student,
        @Nullable Course programme,
        @Nullable GraduationClass graduationClass,
        @Nullable String decisionNumber,
        @Nullable Entry diploma,
        @Nullable String obstacle) {

    /** Whose it is. */
    @Schema(name = "IssueItemPerson")
    public record Person(String code, String fullName) {

        @Override
        public String toString() {
            return "Person";
        }
    }

    /** What was studied. */
    public record Course(String code, String name, String level) {}

    /** The entry there is in the register. */
    @Schema(name = "IssueItemEntry")
    public record Entry(UUID id, String serialNumber, String registerNumber) {}

    IssueItem hinderedBy(String code) {
        return new IssueItem(position, enrolmentId, student, programme, graduationClass, decisionNumber, diploma, code);
    }

    @Override
    public String toString() {
        return "IssueItem " + position;
    }
}
