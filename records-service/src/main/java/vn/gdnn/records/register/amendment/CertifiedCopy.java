package vn.gdnn.records.register.amendment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.entry.DiplomaContent;

/** A copy from the original register; it says exactly what the register said that day. */
public record CertifiedCopy(
        UUID id,
        UUID diplomaId,
        String copyNumber,
        CopyRelation relation,
        @Nullable String purpose,
        LocalDate copiedOn,
        int contentVersion,
        DiplomaContent content) {}
