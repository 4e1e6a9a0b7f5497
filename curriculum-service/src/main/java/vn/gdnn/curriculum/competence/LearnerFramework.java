package vn.gdnn.curriculum.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.gdnn.framework.FrameworkVersion;
import vn.gdnn.framework.Frameworks;
import vn.gdnn.kit.problem.Refusal;

/**
 * The digital competence framework for learners, in whose components outcomes are described. What is written today is written
 * under the version in force today; what was written before keeps the version it was written under.
 */
@ApplicationScoped
public class LearnerFramework {

    /** Its code among the frameworks. */
    public static final String CODE = "LEARNERS";

    public static final int LOWEST_LEVEL = 1;

    /** Circular 02/2025/TT-BGDĐT counts eight levels, in four stages; no version has more here. */
    public static final int HIGHEST_LEVEL = 8;

    private final Frameworks frameworks;
    private final Clock clock;

    LearnerFramework(Frameworks frameworks, Clock clock) {
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** What holds today. */
    @Transactional
    public FrameworkVersion today() {
        return frameworks.requireInForce(CODE, LocalDate.now(clock));
    }

    /** One version, whether it holds or not. */
    @Transactional
    public FrameworkVersion version(int number) {
        return frameworks.require(CODE, number);
    }

    /** The components of the version in force today, in the framework's order. */
    @Transactional
    public List<DigitalCompetence> components() {
        return DigitalCompetence.of(today());
    }

    /**
     * Refuses with COMPETENCE_UNKNOWN or COMPETENCE_LEVEL_UNKNOWN, naming what the version in force does not have; answers with
     * the number of that version.
     *
     * @param levels the highest level of each component
     */
    @Transactional(dontRollbackOn = Refusal.class) // whoever asked decides what else falls with it
    public int requireKnown(Map<String, Integer> levels) {
        var today = today();
        var unknown = new TreeSet<>(levels.keySet());
        unknown.removeAll(codes(today));
        refuse(CompetenceRefusal.COMPETENCE_UNKNOWN, unknown);
        var tooHigh = levels.entrySet().stream()
                .filter(one -> one.getValue() > today.levels().size())
                .map(one -> one.getKey() + "/" + one.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
        refuse(CompetenceRefusal.COMPETENCE_LEVEL_UNKNOWN, tooHigh);
        return today.about().version();
    }

    private static void refuse(CompetenceRefusal code, Set<String> missing) {
        if (!missing.isEmpty()) {
            throw new Refusal(code, String.join(", ", missing));
        }
    }

    private static Set<String> codes(FrameworkVersion version) {
        return version.components().stream()
                .map(FrameworkVersion.Component::code)
                .collect(Collectors.toSet());
    }
}
