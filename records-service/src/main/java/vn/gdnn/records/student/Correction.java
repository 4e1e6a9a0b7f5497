package vn.gdnn.records.student;

import vn.gdnn.records.actor.Actor;

/** What a student's record shall say, why, and who says so. */
public record Correction(StudentFacts facts, Justification justification, Actor by) {}
