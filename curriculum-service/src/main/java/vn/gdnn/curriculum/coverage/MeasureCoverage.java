package vn.gdnn.curriculum.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.competence.DigitalCompetence;
import vn.gdnn.curriculum.competence.LearnerFramework;
import vn.gdnn.curriculum.coverage.Coverage.Developed;
import vn.gdnn.curriculum.coverage.Coverage.Integration;
import vn.gdnn.curriculum.coverage.Coverage.Standing;
import vn.gdnn.curriculum.occupation.Level;
import vn.gdnn.curriculum.programme.ProgrammeCatalogue;

/** Measures the digital competence in one version of a programme. */
@ApplicationScoped
public class MeasureCoverage {

    private static final String HOURS_RULE = "COVERAGE-1";
    private static final String INTEGRATION_RULE = "T3-2";

    private final ProgrammeCatalogue programmes;
    private final LearnerFramework framework;
    private final CoverageConfig config;

    MeasureCoverage(ProgrammeCatalogue programmes, LearnerFramework framework, CoverageConfig config) {
        this.programmes = programmes;
        this.framework = framework;
        this.config = config;
    }

    @Transactional
    public Coverage measure(UUID id) {
        var syllabus = programmes.one(id).syllabus();
        var counted = new CountedHours(syllabus.content());
        var developed = counted.developed();
        var measured = counted.isMeasured();
        return new Coverage(
                HOURS_RULE,
                measured ? Standing.MEASURED : Standing.NOT_MEASURED,
                new Integration(
                        INTEGRATION_RULE,
                        measured ? isIntegrated(developed) : null,
                        config.fewestComponents(),
                        config.lowestLevel()),
                counted.share(),
                counted.cells(),
                developed,
                missing(developed, syllabus.outline().level()));
    }

    private boolean isIntegrated(List<Developed> developed) {
        return developed.stream()
                        .filter(one -> one.level() >= config.lowestLevel())
                        .count()
                >= config.fewestComponents();
    }

    private List<String> missing(List<Developed> developed, Level level) {
        @Nullable Integer asked = config.asked().get(level);
        if (asked == null) {
            return List.of();
        }
        var enough = developed.stream()
                .filter(one -> one.level() >= asked)
                .map(Developed::component)
                .collect(Collectors.toSet());
        return framework.components().stream()
                .map(DigitalCompetence::component)
                .filter(component -> !enough.contains(component))
                .toList();
    }
}
