package vn.gdnn.reporting.indicator;

/** The short wording of an indicator in both languages. */
public record Titles(String vi, String en) {}
