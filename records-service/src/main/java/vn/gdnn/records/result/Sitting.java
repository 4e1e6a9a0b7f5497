package vn.gdnn.records.result;

import java.time.LocalDate;

/** One attempt at one module, and the day its result was posted. */
public record Sitting(String moduleCode, int attempt, LocalDate postedOn) {}
