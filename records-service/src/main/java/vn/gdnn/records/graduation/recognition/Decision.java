package vn.gdnn.records.graduation.recognition;

import java.time.LocalDate;

/** The decision document that recognises a graduation, or takes one back. */
public record Decision(String number, LocalDate decidedOn) {}
