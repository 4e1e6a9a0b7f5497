package vn.gdnn.records.register.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the register as a list shows it; the holder's date of birth is left out. */
public record DiplomaEntry(
        UUID id,
        String institution,
        String publicId,
        DiplomaStatus status,
        String registerNumber,
        String serialNumber,
        String fullName,
        String qualification,
        String occupationName,
        @Nullable LocalDate issuedOn) {}
