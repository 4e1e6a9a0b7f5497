package vn.gdnn.curriculum.syllabus;

/** All that a designer writes about a programme. */
public record Syllabus(Outline outline, DigitalProfile digital, Content content) {}
