package vn.gdnn.curriculum.syllabus;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The modules and outcomes of a programme; one document, stored and approved as a whole. */
public record Content(List<ProgrammeModule> modules, List<LearningOutcome> outcomes) {

    public Content {
        modules = List.copyOf(modules);
        outcomes = List.copyOf(outcomes);
    }

    /** The digital competences that any outcome develops. */
    public Set<String> digitalComponents() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.digitalCompetences().stream())
                .map(MappedCompetence::component)
                .collect(Collectors.toUnmodifiableSet());
    }
}
