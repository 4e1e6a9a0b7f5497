package vn.gdnn.records;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import vn.gdnn.kit.testing.HouseRules;

@AnalyzeClasses(packages = "vn.gdnn.records", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** The life of a student in training, in its order; each group stands on those before it. */
    static final List<String> GROUPS =
            List.of("people", "learning", "graduation", "register", "credentials", "verification");

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule groups_stand_in_line = HouseRules.groupsInLine("vn.gdnn.records", GROUPS);

    @ArchTest
    static final ArchRule features_of_all_groups_form_no_cycle =
            slices().matching("vn.gdnn.records.(*).(*)..").should().beFreeOfCycles();
}
