package vn.gdnn.records.register.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register as a list shows it; the holder's date of birth is left out.
 *
 * @param qualification none of an entry taken over of which the level is unknown
 */
public record DiplomaEntry(
        UUID id,
        String institution,
        String publicId,
        DiplomaStatus status,
        DiplomaOrigin origin,
        String registerNumber,
        String serialNumber,
        String fullName,
        @Nullable String qualification,
        String occupationName,
        @Nullable LocalDate issuedOn) {}
