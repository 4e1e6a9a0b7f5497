package vn.gdnn.framework;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import vn.gdnn.kit.testing.HouseRules;

@AnalyzeClasses(packages = "vn.gdnn.framework", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule the_library_knows_the_kit_alone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.gdnn.records..",
                    "vn.gdnn.training..",
                    "vn.gdnn.curriculum..",
                    "vn.gdnn.reporting..",
                    "vn.gdnn.gateway..",
                    "vn.gdnn.events..")
            .because("any service that keeps frameworks uses it");
}
