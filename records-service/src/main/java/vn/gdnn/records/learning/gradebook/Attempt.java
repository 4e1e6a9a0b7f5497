package vn.gdnn.records.learning.gradebook;

import java.util.UUID;

/** One attempt at one module by one enrolment. */
public record Attempt(UUID enrolment, String moduleCode, int number) {}
