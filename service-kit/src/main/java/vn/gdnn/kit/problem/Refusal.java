package vn.gdnn.kit.problem;

import java.util.Arrays;

/** A request the domain declines; it rolls the transaction back and reaches the caller as a problem. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RefusalCode code;
    private final transient Object[] arguments;

    /** Refuses with a code and the arguments of its detail text; never a name, a number or a mark of a person. */
    public Refusal(RefusalCode code, Object... arguments) {
        super(code.name(), null, false, false); // expected flow: no stack trace to pay for
        this.code = code;
        this.arguments = Arrays.copyOf(arguments, arguments.length);
    }

    /** Why. */
    public RefusalCode code() {
        return code;
    }

    /** The arguments of the detail text. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
