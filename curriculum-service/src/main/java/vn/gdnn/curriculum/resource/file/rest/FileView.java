package vn.gdnn.curriculum.resource.file.rest;

import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.file.ResourceFile;
import vn.gdnn.curriculum.resource.inspect.PackageKind;
import vn.gdnn.curriculum.resource.inspect.Suggestion;
import vn.gdnn.kit.files.FileScan;

/**
 * A file of a version of a resource.
 *
 * @param size in bytes
 * @param sha256 in hexadecimal digits
 * @param scan whether a virus scanner looked at it
 * @param packageKind which kind of package it is, if it is one
 * @param suggestion what the package says of itself
 */
public record FileView(
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,
        FileScan scan,
        @Nullable PackageKind packageKind,
        @Nullable Suggestion suggestion) {

    /** The file as it is shown. */
    public static FileView of(ResourceFile file) {
        return new FileView(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                HexFormat.of().formatHex(file.digest()),
                file.scan(),
                file.packageKind(),
                file.suggestion());
    }
}
