package vn.gdnn.records.people.student;

import vn.gdnn.kit.actor.Actor;

/** What a student's record shall say, why, and who says so. */
public record Correction(StudentFacts facts, Justification justification, Actor by) {}
