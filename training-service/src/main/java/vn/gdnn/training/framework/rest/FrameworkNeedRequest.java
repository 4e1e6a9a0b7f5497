package vn.gdnn.training.framework.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.framework.rest.FrameworksResource;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.framework.need.FrameworkNeed;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"validFrom": "2030-09-01", "framework": "EDUCATORS", "level": "TT",
         "basis": "Kế hoạch năm học 2030-2031"}""")
record FrameworkNeedRequest(
        @NotNull LocalDate validFrom,
        @NotNull @Pattern(regexp = FrameworksResource.CODE) String framework,
        @NotBlank @Size(max = 40) @PlainText String level,

        @Schema(description = "On what the need rests") @NotBlank @Size(max = 300) @PlainText
        String basis) {

    FrameworkNeedRequest {
        level = Text.clean(level);
        basis = Text.clean(basis);
    }

    FrameworkNeed of(Position position) {
        return new FrameworkNeed(position, validFrom, 0, framework, level, basis, false);
    }
}
