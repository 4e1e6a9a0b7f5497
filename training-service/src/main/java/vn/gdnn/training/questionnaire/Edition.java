package vn.gdnn.training.questionnaire;

/** Which version of a questionnaire or framework is meant. */
public record Edition(String code, int version) {}
