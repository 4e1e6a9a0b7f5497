package vn.gdnn.events.curriculum.v1;

import java.util.List;

/**
 * What a learning outcome develops and by what.
 *
 * @param outcome its code
 * @param competences the components of digital competence that it develops
 * @param modules the codes of the modules that develop it, none where the programme does not say
 */
public record OutcomeMapping(String outcome, List<DevelopedCompetence> competences, List<String> modules) {

    public OutcomeMapping {
        competences = List.copyOf(competences);
        modules = List.copyOf(modules);
    }

    /** A component of the framework for learners, and up to which level. */
    public record DevelopedCompetence(String component, int level) {}
}
