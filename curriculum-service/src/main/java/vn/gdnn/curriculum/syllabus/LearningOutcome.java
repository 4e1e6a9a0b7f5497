package vn.gdnn.curriculum.syllabus;

import java.util.List;

/** What a graduate knows or can do; {@code modules} are the codes of those that develop it, none where nobody said so. */
public record LearningOutcome(
        String code, String statement, List<MappedCompetence> digitalCompetences, List<String> modules) {

    public LearningOutcome {
        digitalCompetences = List.copyOf(digitalCompetences);
        modules = modules == null ? List.of() : List.copyOf(modules); // stored before there were any
    }
}
