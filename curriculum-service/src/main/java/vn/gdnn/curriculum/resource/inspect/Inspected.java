package vn.gdnn.curriculum.resource.inspect;

import org.jspecify.annotations.Nullable;

/**
 * What a file was found to be.
 *
 * @param packageKind which kind of package, if it is one
 * @param suggestion what the package says of itself
 */
public record Inspected(
        String mediaType,
        @Nullable PackageKind packageKind,
        @Nullable Suggestion suggestion) {}
