package vn.gdnn.curriculum.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.gdnn.curriculum.programme.event.ApprovalFacts;
import vn.gdnn.events.curriculum.v1.IntegrationThreshold;
import vn.gdnn.events.curriculum.v1.MeasuredCompetence;
import vn.gdnn.framework.FrameworkVersion;

/** Measures the digital competence in one version of a programme. */
@ApplicationScoped
public class MeasureCoverage {

    private static final String HOURS_RULE = "COVERAGE-1";
    private static final String INTEGRATION_RULE = "T3-2";

    private final ProgrammeCatalogue programmes;
    private final LearnerFramework framework;
    private final CoverageConfig config;
    private final Clock clock;

    MeasureCoverage(ProgrammeCatalogue programmes, LearnerFramework framework, CoverageConfig config, Clock clock) {
        this.programmes = programmes;
        this.framework = framework;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public Coverage measure(UUID id) {
        var programme = programmes.one(id);
        var syllabus = programme.syllabus();
        var counted = new CountedHours(syllabus.content());
        var developed = counted.developed();
        var measured = MeasuredCompetence.of(ApprovalFacts.mappings(syllabus.content()));
        return new Coverage(
                HOURS_RULE,
                measured.isPresent() ? Standing.MEASURED : Standing.NOT_MEASURED,
                integration(measured.orElse(null)),
                counted.share(),
                counted.cells(),
                developed,
                missing(developed, syllabus.outline().level(), framework.version(programme.frameworkVersion())));
    }

    private Integration integration(@Nullable MeasuredCompetence measured) {
        var threshold = IntegrationThreshold.on(LocalDate.now(clock), config.integration());
        return new Integration(
                INTEGRATION_RULE,
                measured == null ? null : measured.integrates(threshold),
                threshold.fewestComponents(),
                threshold.lowestLevel());
    }

    private List<String> missing(List<Developed> developed, Level level, FrameworkVersion version) {
        @Nullable Integer asked = config.asked().get(level);
        if (asked == null) {
            return List.of();
        }
        var enough = developed.stream()
                .filter(one -> one.level() >= asked)
                .map(Developed::component)
                .collect(Collectors.toSet());
        return DigitalCompetence.of(version).stream()
                .map(DigitalCompetence::component)
                .filter(component -> !enough.contains(component))
                .toList();
    }
}
