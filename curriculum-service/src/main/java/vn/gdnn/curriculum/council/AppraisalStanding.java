package vn.gdnn.curriculum.council;

import org.jspecify.annotations.Nullable;

/** What is recorded of the appraisal of a version: its conclusion, or nothing. */
public enum AppraisalStanding {
    NONE_RECORDED,
    PASS,
    PASS_AFTER_REVISION,
    FAIL;

    /** Of what is recorded, null for nothing. */
    public static AppraisalStanding of(@Nullable Appraised appraised) {
        return appraised == null
                ? NONE_RECORDED
                : switch (appraised.conclusion()) {
                    case PASS -> PASS;
                    case PASS_AFTER_REVISION -> PASS_AFTER_REVISION;
                    case FAIL -> FAIL;
                };
    }
}
