package vn.gdnn.curriculum.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.gdnn.kit.problem.Refusal;

/** The 24 components of the digital competence framework for learners. */
@ApplicationScoped
public class LearnerFramework {

    /** Circular 02/2025/TT-BGDĐT counts eight levels, in four stages. */
    public static final int LOWEST_LEVEL = 1;

    public static final int HIGHEST_LEVEL = 8;
    public static final String SOURCE = "02/2025/TT-BGDĐT";

    private static final String ALL =
            "select component, name, domain, domain_name from digital_competence order by domain, component";

    private final Session database;

    LearnerFramework(Session database) {
        this.database = database;
    }

    /** All components, in the framework's order. */
    @Transactional
    public List<DigitalCompetence> components() {
        return database.createNativeQuery(ALL, DigitalCompetence.class).getResultList();
    }

    /** Refuses with COMPETENCE_UNKNOWN, naming what the framework does not have. */
    @Transactional(dontRollbackOn = Refusal.class) // whoever asked decides what else falls with it
    public void requireKnown(Collection<String> components) {
        if (components.isEmpty()) {
            return;
        }
        var unknown = new TreeSet<>(components);
        unknown.removeAll(
                components().stream().map(DigitalCompetence::component).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw new Refusal(CompetenceRefusal.COMPETENCE_UNKNOWN, String.join(", ", unknown));
        }
    }
}
