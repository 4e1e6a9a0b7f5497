package vn.gdnn.gateway.access;

import vn.gdnn.gateway.problem.ProblemCode;

/** No valid token came with the request. */
public final class TokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    TokenRefused(ProblemCode code) {
        super(code.name(), null, false, false);
        this.code = code;
    }

    public ProblemCode code() {
        return code;
    }
}
