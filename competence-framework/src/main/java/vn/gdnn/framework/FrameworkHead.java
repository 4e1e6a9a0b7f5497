package vn.gdnn.framework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a version of a framework.
 *
 * @param inForceFrom the day from which it holds, until the next version does
 * @param missing what an incomplete one lacks
 */
public record FrameworkHead(
        String code,
        int version,
        String name,
        LocalDate inForceFrom,
        EducationKind madeFor,
        String source,
        boolean incomplete,
        @Nullable String missing) {

    FrameworkHead named(String other) {
        return new FrameworkHead(code, version, other, inForceFrom, madeFor, source, incomplete, missing);
    }

    FrameworkHead asVersion(int other, LocalDate from) {
        return new FrameworkHead(code, other, name, from, madeFor, source, incomplete, missing);
    }
}
