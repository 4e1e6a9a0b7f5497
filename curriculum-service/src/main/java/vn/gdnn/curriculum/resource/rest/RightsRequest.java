package vn.gdnn.curriculum.resource.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.content.Rights;
import vn.gdnn.curriculum.resource.content.Rights.ForeignPart;
import vn.gdnn.kit.text.VisibleText;

/** Who may do what with a resource. */
record RightsRequest(
        @Schema(description = "A code of GET /licences") @NotNull @Size(max = 40) @Pattern(regexp = LICENCE) String licence,

        @NotBlank @Size(max = 200) @Pattern(regexp = VisibleText.LINE) String holder,

        @Schema(description = "The published version of a resource that this one adapts") @Nullable UUID parent,

        @Nullable @Size(max = 200) List<@NotNull @Valid ForeignPartRequest> foreignParts) {

    private static final String LICENCE = "^[A-Z0-9.-]+$";

    record ForeignPartRequest(
            @NotBlank @Size(max = 300) @Pattern(regexp = VisibleText.LINE) String what,

            @NotBlank @Size(max = 1000) @Pattern(regexp = VisibleText.LINE) String source,

            @NotBlank @Size(max = 200) @Pattern(regexp = VisibleText.LINE) String author,

            @NotNull @Size(max = 40) @Pattern(regexp = LICENCE) String licence) {

        ForeignPart facts() {
            return new ForeignPart(what.strip(), source.strip(), author.strip(), licence);
        }
    }

    Rights facts() {
        return new Rights(
                licence,
                holder.strip(),
                parent,
                foreignParts == null
                        ? List.of()
                        : foreignParts.stream().map(ForeignPartRequest::facts).toList());
    }
}
