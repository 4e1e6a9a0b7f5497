package vn.gdnn.training.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.gdnn.framework.FrameworkVersion;
import vn.gdnn.framework.Frameworks;

/** The framework in whose components trainings are described: the educators' one, in the version in force today. */
@ApplicationScoped
public class Framework {

    /** The code of the framework for teachers and managers. */
    public static final String EDUCATORS = "EDUCATORS";

    /** How the code of a component is written. */
    public static final String CODE_FORM = FrameworkVersion.COMPONENT_FORM;

    private final Frameworks frameworks;
    private final Clock clock;

    Framework(Frameworks frameworks, Clock clock) {
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** What holds today. */
    @Transactional
    public FrameworkVersion today() {
        return frameworks.requireInForce(EDUCATORS, LocalDate.now(clock));
    }
}
