package vn.gdnn.training.expiry.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"address\": \"phong-dao-tao@truong.example\"}")
record MailAddressRequest(
        @Schema(description = "Of an office, not of a person")
        @NotNull @Size(max = 254) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}")
        String address) {}
