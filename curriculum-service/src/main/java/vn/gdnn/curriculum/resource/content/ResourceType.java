package vn.gdnn.curriculum.resource.content;

/** What kind of resource it mostly is: the vocabulary of IEEE 1484.12.1 (LOM), 5.2 Learning Resource Type. */
public enum ResourceType {
    EXERCISE,
    SIMULATION,
    QUESTIONNAIRE,
    DIAGRAM,
    FIGURE,
    GRAPH,
    INDEX,
    SLIDE,
    TABLE,
    NARRATIVE_TEXT,
    EXAM,
    EXPERIMENT,
    PROBLEM_STATEMENT,
    SELF_ASSESSMENT,
    LECTURE
}
