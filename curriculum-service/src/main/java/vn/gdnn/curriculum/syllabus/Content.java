package vn.gdnn.curriculum.syllabus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The modules, outcomes and elective groups of a programme; one document, stored and approved as a whole. */
public record Content(
        List<ProgrammeModule> modules, List<LearningOutcome> outcomes, List<ElectiveGroup> electiveGroups) {

    public Content {
        modules = List.copyOf(modules);
        outcomes = List.copyOf(outcomes);
        electiveGroups =
                electiveGroups == null ? List.of() : List.copyOf(electiveGroups); // stored before there were any
    }

    /** The codes of the modules. */
    public Set<String> moduleCodes() {
        return modules.stream().map(ProgrammeModule::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Up to which level outcomes develop each digital competence. */
    public Map<String, Integer> digitalLevels() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.digitalCompetences().stream())
                .collect(Collectors.toUnmodifiableMap(MappedCompetence::component, MappedCompetence::level, Math::max));
    }

    /** The digital competences that any outcome develops. */
    public Set<String> digitalComponents() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.digitalCompetences().stream())
                .map(MappedCompetence::component)
                .collect(Collectors.toUnmodifiableSet());
    }
}
