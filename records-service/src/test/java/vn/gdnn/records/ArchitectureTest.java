package vn.gdnn.records;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import vn.gdnn.kit.approvals.rest.RejectionRequest;
import vn.gdnn.kit.testing.HouseRules;

@AnalyzeClasses(packages = "vn.gdnn.records", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** The life of a student in training, in its order; each group stands on those before it. */
    static final List<String> GROUPS =
            List.of("people", "learning", "graduation", "register", "credentials", "verification");

    private static final Set<String> ALIKE = Set.of(
            "CompromiseResource",
            "CorrectionFileResource",
            "CorrectionResource",
            "ExemptionResource",
            "IssueJobResource",
            "MergeResource",
            "OldEntriesResource",
            "PredecessorResource",
            "RecognitionRequestResource",
            "ReissueResource",
            "ResealResource",
            "RevocationResource",
            "SettledCorrectionResource",
            "SignerResource",
            "TransferIdentityResource",
            "WithdrawalResource");

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule groups_stand_in_line = HouseRules.groupsInLine("vn.gdnn.records", GROUPS);

    @ArchTest
    static final ArchRule features_of_all_groups_form_no_cycle =
            slices().matching("vn.gdnn.records.(*).(*)..").should().beFreeOfCycles();

    /** Resources in which one person asks and another approves or rejects; alike, and to become fewer. */
    @ArchTest
    static final ArchRule asking_and_approving_is_not_written_for_every_act_anew = classes()
            .that(Predicates.simpleNameEndingWith("Resource"))
            .should(new ArchCondition<>("not take a rejection, but for those that do") {
                @Override
                public void check(JavaClass resource, ConditionEvents events) {
                    var takes = resource.getDirectDependenciesFromSelf().stream()
                            .anyMatch(found -> found.getTargetClass().isEquivalentTo(RejectionRequest.class));
                    if (takes && !ALIKE.contains(resource.getSimpleName())) {
                        events.add(SimpleConditionEvent.violated(resource, resource.getName() + " takes a rejection"));
                    }
                }
            });
}
