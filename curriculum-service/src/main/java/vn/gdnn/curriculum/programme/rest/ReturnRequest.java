package vn.gdnn.curriculum.programme.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.gdnn.kit.text.VisibleText;

record ReturnRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = VisibleText.PROSE) String reason) {}
