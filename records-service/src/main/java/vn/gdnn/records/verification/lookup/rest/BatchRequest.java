package vn.gdnn.records.verification.lookup.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who asks, as the holders named them, and the consents they were given. */
record BatchRequest(
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String audience,

        @NotEmpty @Size(max = 200) List<@NotNull @Valid Item> items) {

    /** One diploma to check. */
    @Schema(name = "ConsentToCheck")
    record Item(
            @NotBlank @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9_.-]{1,64}") String consent) {

        @Override
        public String toString() {
            return "Item";
        }
    }

    List<String> tokens() {
        return items.stream().map(Item::consent).toList();
    }

    @Override
    public String toString() {
        return "BatchRequest";
    }
}
