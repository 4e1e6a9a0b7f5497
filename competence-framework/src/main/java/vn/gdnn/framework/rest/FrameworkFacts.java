package vn.gdnn.framework.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.framework.EducationKind;
import vn.gdnn.framework.FrameworkHead;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.text.VisibleText;

/** What a file of a framework does not say itself. */
public class FrameworkFacts {

    static final String KINDS = "GENERAL, VOCATIONAL, OTHER";
    static final String LINE = "must be one line of plain text";

    @RestQuery
    @Parameter(
            required = true,
            description = "The day from which the version holds: today or later, after every version before it")
    @Nullable LocalDate inForceFrom;

    @RestQuery
    @Parameter(required = true, description = "For whom the framework was made")
    @Nullable EducationKind madeFor;

    @RestQuery
    @NotBlank @Size(max = 300) @Pattern(regexp = VisibleText.LINE, message = LINE) @Parameter(description = "Where the framework comes from, for example a circular")
    @Nullable String source;

    @RestQuery
    @Size(max = 300) @Pattern(regexp = VisibleText.LINE, message = LINE) @Parameter(description = "What the version lacks, where it is incomplete")
    @Nullable String missing;

    /** Without the name, which the file says. */
    FrameworkHead head(String code, int version) {
        var lacks = FileTexts.cleanOrNone(missing);
        return new FrameworkHead(
                code,
                version,
                "",
                required(inForceFrom, "inForceFrom", "yyyy-MM-dd"),
                required(madeFor, "madeFor", KINDS),
                FileTexts.clean(source),
                lacks != null,
                lacks);
    }

    static <T> T required(@Nullable T value, String name, String form) {
        if (value == null) {
            throw new Refusal(KitRefusal.PARAMETER_INVALID, name, form);
        }
        return value;
    }
}
