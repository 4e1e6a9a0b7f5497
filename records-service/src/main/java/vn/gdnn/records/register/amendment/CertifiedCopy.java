package vn.gdnn.records.register.amendment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.entry.DiplomaContent;

/**
 * A copy from the original register; it says exactly what the register said that day.
 *
 * @param dueOn the day of the request, or the next working day where it came after 15:00 (decree 23/2015)
 * @param document where its signed PDF is
 */
public record CertifiedCopy(
        UUID id,
        UUID diplomaId,
        String copyNumber,
        CopyRelation relation,
        @Nullable CopyRequester requester,
        @Nullable String purpose,
        LocalDateTime receivedAt,
        LocalDate dueOn,
        LocalDate copiedOn,
        String givenBy,
        int contentVersion,
        DiplomaContent content,
        String document) {}
