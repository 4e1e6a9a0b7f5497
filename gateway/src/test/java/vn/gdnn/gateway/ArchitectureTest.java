package vn.gdnn.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.gdnn.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule parts_form_no_cycle =
            slices().matching("vn.gdnn.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_gateway_knows_no_service = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.gdnn.events..",
                    "vn.gdnn.kit..",
                    "vn.gdnn.credential..",
                    "vn.gdnn.training..",
                    "vn.gdnn.records..",
                    "vn.gdnn.curriculum..",
                    "vn.gdnn.reporting..")
            .because("it holds no business rule and no business type");

    @ArchTest
    static final ArchRule nothing_waits = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .because("requests are served on the event loop");
}
