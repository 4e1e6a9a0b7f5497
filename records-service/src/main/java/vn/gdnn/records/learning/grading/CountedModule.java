package vn.gdnn.records.learning.grading;

import java.math.BigDecimal;

/** A module that enters an average, with the score that counts. */
public record CountedModule(BigDecimal score, int credits) {}
