package vn.gdnn.records.register.deadline;

import java.time.LocalDate;

/** A day off for the whole country, or a weekend day declared working in exchange; and how this is known. */
public record Holiday(LocalDate day, String name, boolean working, String source, Certainty certainty) {}
