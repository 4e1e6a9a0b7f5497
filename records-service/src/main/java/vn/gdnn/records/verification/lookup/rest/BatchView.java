package vn.gdnn.records.verification.lookup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.verification.consent.UseConsents.Outcome;

/** One answer per consent, in the order they were sent. */
record BatchView(List<Item> items) {

    /** What the consent turned out to be and, where it is open, the answer. */
    @JsonInclude(Include.NON_NULL)
    @Schema(name = "ConsentAnswer")
    record Item(Outcome consent, @Nullable VerificationView answer) {}
}
