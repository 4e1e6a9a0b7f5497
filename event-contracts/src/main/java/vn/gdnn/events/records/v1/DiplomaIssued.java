package vn.gdnn.events.records.v1;

import java.time.LocalDate;
import java.util.UUID;

/** A diploma was signed, entered in the register and issued. */
public record DiplomaIssued(
        UUID diplomaId,
        String institution,
        String level,
        String occupationCode,
        LocalDate recognisedOn,
        LocalDate issuedOn) {}
