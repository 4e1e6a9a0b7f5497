package vn.gdnn.framework.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.framework.EducationKind;
import vn.gdnn.framework.FrameworkHead;
import vn.gdnn.kit.text.VisibleText;

/** What is said of the next version beside its file; what is left out is what a package says itself. */
public class NextVersionFacts {

    @RestQuery
    @Parameter(
            description =
                    "The day from which the version holds, after every version before it; of a package its"
                            + " statusStartDate where left out. A day that passed is taken for a framework's first version alone")
    @Nullable LocalDate inForceFrom;

    @RestQuery
    @Parameter(description = "For whom the framework was made")
    @Nullable EducationKind madeFor;

    @RestQuery
    @Size(max = 300) @Pattern(regexp = VisibleText.LINE, message = FrameworkFacts.LINE) @Parameter(description = "Where the framework comes from; of a package its creator where left out")
    @Nullable String source;

    @RestQuery
    @Size(max = 300) @Pattern(regexp = VisibleText.LINE, message = FrameworkFacts.LINE) @Parameter(description = "What the version lacks, where it is incomplete")
    @Nullable String missing;

    /** Without the name, which the file says, and with no number of its own. */
    FrameworkHead head(String code, PackageFacts said) {
        var lacks = FileTexts.cleanOrNone(missing == null ? said.missing() : missing);
        return new FrameworkHead(
                code,
                1,
                "",
                FrameworkFacts.required(
                        inForceFrom == null ? said.inForceFrom() : inForceFrom, "inForceFrom", "yyyy-MM-dd"),
                FrameworkFacts.required(madeFor == null ? said.madeFor() : madeFor, "madeFor", FrameworkFacts.KINDS),
                FrameworkFacts.required(
                        FileTexts.cleanOrNone(source == null ? said.source() : source), "source", FrameworkFacts.LINE),
                lacks != null,
                lacks);
    }
}
