package vn.gdnn.curriculum.programme.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.gdnn.curriculum.rest.Text;

record ReturnRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = Text.PROSE) String reason) {}
