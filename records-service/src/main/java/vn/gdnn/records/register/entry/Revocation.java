package vn.gdnn.records.register.entry;

import java.time.LocalDate;

/** The decision that takes a diploma's validity. */
public record Revocation(
        RevocationGround ground, String decisionNumber, LocalDate decidedOn, LocalDate effectiveOn, String reason) {}
