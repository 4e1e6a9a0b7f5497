package vn.gdnn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.actor.Actor;

class HouseRulesTest {

    /** Here the inbox knows the outbox. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("vn.gdnn.kit.inbox", "vn.gdnn.kit.outbox");

    @Test
    void a_group_knows_those_before_it_and_none_after_it() {
        assertThat(isBrokenBy("outbox", "inbox")).isFalse();
        assertThat(isBrokenBy("inbox", "outbox")).isTrue();
    }

    @Test
    void a_group_that_the_line_does_not_name_is_refused() {
        assertThat(isBrokenBy("inbox")).isTrue();
    }

    @Test
    void a_decision_is_found_behind_every_hop_and_one_that_is_asked_about_is_not_named() {
        var classes = new ClassFileImporter().importPackages("vn.gdnn.kit");

        assertThat(new DecidingOperations(classes).unasked(classes))
                .containsExactly(
                        CarelessDecisions.class.getName() + ".byLambda(" + Actor.class.getName() + ")",
                        CarelessDecisions.class.getName() + ".byPort(" + Actor.class.getName() + ")");
    }

    private static boolean isBrokenBy(String... groups) {
        return HouseRules.groupsInLine("vn.gdnn.kit", List.of(groups))
                .evaluate(CLASSES)
                .hasViolation();
    }
}
