package vn.gdnn.curriculum.syllabus;

import java.util.List;

/** What a graduate knows or can do. */
public record LearningOutcome(String code, String statement, List<MappedCompetence> digitalCompetences) {

    public LearningOutcome {
        digitalCompetences = List.copyOf(digitalCompetences);
    }
}
