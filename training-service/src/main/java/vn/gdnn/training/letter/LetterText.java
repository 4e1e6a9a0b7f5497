package vn.gdnn.training.letter;

/** The words of a letter; they name no personal number. */
public record LetterText(String subject, String body) {}
