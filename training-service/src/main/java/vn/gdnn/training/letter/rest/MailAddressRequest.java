package vn.gdnn.training.letter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.training.text.EmailAddress;

@Schema(examples = "{\"address\": \"phong-dao-tao@truong.example\"}")
record MailAddressRequest(
        @Schema(description = "Of an office, not of a person")
        @NotNull @Size(max = EmailAddress.LONGEST) @Pattern(regexp = EmailAddress.FORM) String address) {}
