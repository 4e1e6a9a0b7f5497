package vn.gdnn.records.register.entry.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The graduate and the serial number of the blank; where blanks are managed, none means the next in stock. */
record DiplomaRequest(
        @NotNull UUID enrolmentId,

        @Nullable @Size(max = 40) @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]*") String serialNumber) {}
