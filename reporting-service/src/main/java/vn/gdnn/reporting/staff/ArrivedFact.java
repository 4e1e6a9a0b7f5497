package vn.gdnn.reporting.staff;

import java.time.Instant;

/** A fact and when it happened: one that was kept back arrives after those that happened later. */
public record ArrivedFact(Record fact, Instant at) {}
