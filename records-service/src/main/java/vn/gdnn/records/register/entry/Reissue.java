package vn.gdnn.records.register.entry;

import org.jspecify.annotations.Nullable;

/** What the issuer got wrong and a new paper says right; what is null stays. */
public record Reissue(
        HolderCorrection holder,
        @Nullable String graduationClass,
        @Nullable String occupationName) {}
