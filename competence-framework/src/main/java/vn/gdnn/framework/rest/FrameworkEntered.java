package vn.gdnn.framework.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.framework.FrameworkVersion;

/** What was taken of a file. */
record FrameworkEntered(
        String code,
        int version,
        int levels,
        int domains,
        int components,
        int indicators,

        @Schema(description = "What the file says and the framework does not keep, for example CFRubrics")
        List<String> notKept) {

    static FrameworkEntered of(FrameworkVersion framework, List<String> notKept) {
        return new FrameworkEntered(
                framework.about().code(),
                framework.about().version(),
                framework.levels().size(),
                framework.domains().size(),
                framework.components().size(),
                framework.indicators().size(),
                notKept);
    }
}
