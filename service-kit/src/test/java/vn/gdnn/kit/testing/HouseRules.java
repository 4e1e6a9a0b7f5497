package vn.gdnn.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;

/** The architecture of every service, as a test; used with {@code ArchTests.in(HouseRules.class)}. */
public final class HouseRules {

    @ArchTest
    static final ArchRule the_model_knows_no_transport = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "..messaging..", "..kit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "org.jboss.resteasy..",
                    "org.eclipse.microprofile.reactive..",
                    "com.fasterxml.jackson..")
            .because("rules are tested without a server")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_know_no_quarkus = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta.enterprise..")
            .because("an aggregate is a plain object that Hibernate happens to store")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule resources_stay_package_private = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .bePackagePrivate()
            .because("nothing but HTTP calls a resource")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("vn.gdnn.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_the_kit_emits = noClasses()
            .that()
            .resideOutsideOfPackage("..kit..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.(Mutiny)?Emitter")
            .because("an event leaves through the outbox or not at all")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule transactions_sit_on_use_cases = noMethods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAnyPackage("..rest..", "..messaging..")
            .because("one use case is one commit")
            .allowEmptyShould(true);

    /** Whoever approves or rejects holds an account that stands at that moment: each such operation bears LiveAccount. */
    @ArchTest
    static void whoever_decides_is_asked_about_at_that_moment(JavaClasses classes) {
        assertThat(DecidingOperations.ofThisService().unasked(classes)).isEmpty();
    }

    /**
     * Groups of features in a line: each knows those named before it and none named after it, and there are no others but
     * {@code rest}, which offers what the kit has and knows nothing else.
     */
    public static ArchRule groupsInLine(String root, List<String> groups) {
        var everything = groups.stream().map(group -> root + "." + group + "..").toList();
        var line = CompositeArchRule.of(classes()
                        .should()
                        .resideInAnyPackage(Stream.concat(everything.stream(), Stream.of(root + ".rest"))
                                .toArray(String[]::new)))
                .and(knowNothingOf(root + ".rest", everything).allowEmptyShould(true));
        for (var floor = 0; floor < groups.size() - 1; floor++) {
            line = line.and(knowNothingOf(everything.get(floor), everything.subList(floor + 1, everything.size())));
        }
        return line.because("the groups stand in line: " + String.join(" < ", groups));
    }

    private static ArchRule knowNothingOf(String below, List<String> above) {
        return noClasses()
                .that()
                .resideInAPackage(below)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above.toArray(String[]::new));
    }

    private HouseRules() {}
}
