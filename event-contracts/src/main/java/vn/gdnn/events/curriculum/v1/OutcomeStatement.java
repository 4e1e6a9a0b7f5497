package vn.gdnn.events.curriculum.v1;

/** What a graduate of a programme knows or can do, in the words of the programme. */
public record OutcomeStatement(String code, String statement) {}
