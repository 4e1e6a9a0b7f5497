package vn.gdnn.curriculum.resource.inspect;

/** A package of learning content, by its manifest. */
public enum PackageKind {
    SCORM_1_2,
    SCORM_2004,
    COMMON_CARTRIDGE
}
