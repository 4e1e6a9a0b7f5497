package vn.gdnn.training.letter;

/** How many letters of a school have come how far. */
public record LetterCounts(long waiting, long running, long sent, long notNeeded, long setAside) {}
