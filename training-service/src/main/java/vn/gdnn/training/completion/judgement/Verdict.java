package vn.gdnn.training.completion.judgement;

import vn.gdnn.training.completion.Standing;

/** What a judgement says of a declaration. */
public enum Verdict {
    VERIFIED,
    REFUSED;

    Standing standing() {
        return Standing.valueOf(name());
    }
}
