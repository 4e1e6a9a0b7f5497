package vn.gdnn.curriculum.resource.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.gdnn.kit.text.VisibleText;

/** Why something is returned or taken down. */
public record ReasonRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = VisibleText.PROSE) String reason) {}
