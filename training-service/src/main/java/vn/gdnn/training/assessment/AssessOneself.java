package vn.gdnn.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.training.questionnaire.Answers.Given;
import vn.gdnn.training.staff.StaffMembers;

/**
 * Keeps what a staff member of the institution answers today to the questionnaire in force, and who entered it; what was said
 * before stays.
 */
@ApplicationScoped
public class AssessOneself {

    private final StaffMembers staff;
    private final AskedQuestions asked;
    private final SelfAssessments assessments;
    private final Clock clock;

    AssessOneself(StaffMembers staff, AskedQuestions asked, SelfAssessments assessments, Clock clock) {
        this.staff = staff;
        this.asked = asked;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** Refused for who left, and where the answers do not fit the questionnaire. */
    @Transactional
    public SelfAssessmentRecord assess(UUID staffId, String questionnaire, List<Given> given, String enteredBy) {
        var member = staff.requireOwn(staffId);
        var today = LocalDate.now(clock);
        if (!member.employment().lasts(today)) {
            throw new Refusal(AssessmentRefusal.SELF_ASSESSMENT_AFTER_LEAVING);
        }
        var placement = asked.placed(questionnaire, today, given);
        var assessment = new SelfAssessment(Ids.next(), staffId, today, placement, enteredBy);
        assessments.persistAndFlush(assessment);
        return assessment.told();
    }
}
