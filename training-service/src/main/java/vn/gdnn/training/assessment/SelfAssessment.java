package vn.gdnn.training.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.tenancy.TenantOwned;
import vn.gdnn.training.questionnaire.Answers.Given;
import vn.gdnn.training.questionnaire.Edition;

/** Where a staff member placed themselves on a day. Never changed: whoever sees it otherwise assesses themselves anew. */
@Entity
public class SelfAssessment extends TenantOwned {

    @Id
    private UUID id;

    private UUID staffMember;
    private LocalDate assessedOn;
    private String enteredBy;
    private String questionnaire;
    private int questionnaireVersion;
    private String framework;
    private int frameworkVersion;
    private List<String> questions;
    private List<String> answers;
    private List<String> components;
    private List<String> levels;

    protected SelfAssessment() {} // for Hibernate

    SelfAssessment(UUID id, UUID staffMember, LocalDate assessedOn, Placement placement, String enteredBy) {
        this.id = id;
        this.staffMember = staffMember;
        this.assessedOn = assessedOn;
        this.enteredBy = enteredBy;
        questionnaire = placement.questionnaire().code();
        questionnaireVersion = placement.questionnaire().version();
        framework = placement.framework().code();
        frameworkVersion = placement.framework().version();
        questions = placement.answers().stream().map(Given::question).toList();
        answers = placement.answers().stream().map(Given::answer).toList();
        components = List.copyOf(placement.levels().keySet());
        levels = List.copyOf(placement.levels().values());
    }

    SelfAssessmentRecord told() {
        var given = new ArrayList<Given>();
        for (var i = 0; i < questions.size(); i++) {
            given.add(new Given(questions.get(i), answers.get(i)));
        }
        var placed = new ArrayList<SelfAssessmentRecord.Place>();
        for (var i = 0; i < components.size(); i++) {
            var level = levels.get(i);
            placed.add(new SelfAssessmentRecord.Place(components.get(i), level.isEmpty() ? null : level));
        }
        return new SelfAssessmentRecord(
                id,
                staffMember,
                institution(),
                assessedOn,
                new Edition(questionnaire, questionnaireVersion),
                new Edition(framework, frameworkVersion),
                given,
                placed);
    }
}
