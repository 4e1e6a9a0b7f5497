package vn.gdnn.training.completion;

/**
 * What a training was about: digital competence counts for target T1, digital materials for T2 (Decision 2222/QĐ-TTg),
 * anything else for none.
 */
public enum TrainingSubject {
    DIGITAL_COMPETENCE,
    DIGITAL_MATERIALS,
    OTHER
}
