package vn.gdnn.curriculum.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.curriculum.competence.DigitalCompetence;
import vn.gdnn.curriculum.competence.LearnerFramework;
import vn.gdnn.curriculum.occupation.OccupationVersions;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.curriculum.syllabus.Syllabus;

/** Says what the rules find in a programme today; the same for one that is tried, one that is submitted and a line of a file. */
@ApplicationScoped
public class CheckSyllabus {

    private final OccupationVersions occupations;
    private final LearnerFramework framework;
    private final Clock clock;
    private final RuleSettings settings;

    CheckSyllabus(OccupationVersions occupations, LearnerFramework framework, Clock clock, RuleConfig config) {
        this.occupations = occupations;
        this.framework = framework;
        this.clock = clock;
        this.settings = RuleSettings.of(config);
    }

    /** Everything found, in the order of the rules. */
    @Transactional
    public List<Finding> findings(Syllabus syllabus) {
        var today = LocalDate.now(clock);
        var occupation =
                occupations.onDay(syllabus.outline().occupationCode(), today).orElse(null);
        var components = framework.components().stream()
                .map(DigitalCompetence::component)
                .collect(Collectors.toSet());
        return Requirements.findings(syllabus, new Requirements.Listed(today, occupation, components), settings);
    }

    /** As {@link #findings(Syllabus)}, of the version that follows one with this content, if it follows any. */
    @Transactional
    public List<Finding> findings(Syllabus syllabus, Optional<Content> before) {
        return Stream.concat(
                        findings(syllabus).stream(),
                        before.stream()
                                .flatMap(content -> Requirements.findingsAfter(content, syllabus, settings).stream()))
                .toList();
    }

    /** That a version in force should have been reviewed. */
    public Finding overdueReview(LocalDate dueOn) {
        var rule = ProgrammeRule.REVIEW_OVERDUE;
        return new Finding(rule, "", settings.severity(rule), List.of(dueOn));
    }

    /** Refuses a syllabus with errors, naming all of them. */
    @Transactional(dontRollbackOn = FaultySyllabus.class) // whoever asked decides what else falls with it
    public void require(Syllabus syllabus, Optional<Content> before) {
        var errors = findings(syllabus, before).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new FaultySyllabus(errors);
        }
    }
}
