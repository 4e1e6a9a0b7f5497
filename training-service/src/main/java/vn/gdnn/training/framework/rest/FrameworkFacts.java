package vn.gdnn.training.framework.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.framework.EducationKind;
import vn.gdnn.training.framework.FrameworkHead;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

/** What a file of a framework does not say itself. */
class FrameworkFacts {

    @RestQuery
    @Parameter(
            required = true,
            description = "The day from which the version holds: today or later, after every version before it")
    @Nullable LocalDate inForceFrom;

    @RestQuery
    @Parameter(required = true, description = "For whom the framework was made")
    @Nullable EducationKind madeFor;

    @RestQuery
    @NotBlank @Size(max = 300) @PlainText
    @Parameter(description = "Where the framework comes from, for example a circular")
    @Nullable String source;

    @RestQuery
    @Size(max = 300) @PlainText
    @Parameter(description = "What the version lacks, where it is incomplete")
    @Nullable String missing;

    /** Without the name, which the file says. */
    FrameworkHead head(String code, int version) {
        var lacks = Text.cleanOrNone(missing);
        return new FrameworkHead(
                code,
                version,
                "",
                required(inForceFrom, "inForceFrom", "yyyy-MM-dd"),
                required(madeFor, "madeFor", "GENERAL, VOCATIONAL, OTHER"),
                Text.clean(source),
                lacks != null,
                lacks);
    }

    private static <T> T required(@Nullable T value, String name, String form) {
        if (value == null) {
            throw new Refusal(KitRefusal.PARAMETER_INVALID, name, form);
        }
        return value;
    }
}
