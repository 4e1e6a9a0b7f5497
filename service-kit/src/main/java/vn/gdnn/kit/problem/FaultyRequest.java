package vn.gdnn.kit.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request that the domain declines for everything that is wrong with it at once. It rolls the transaction back and reaches
 * the caller as one problem, each fault with the field it stands in, a code of its own and its words.
 */
public class FaultyRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RefusalCode code;
    private final transient List<Fault> faults;

    public FaultyRequest(RefusalCode code, List<Fault> faults) {
        super(code.name(), null, false, false); // expected flow: no stack trace to pay for
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    /** One fault: where it is, why, and the arguments of its text; never a name, a number or a mark of a person. */
    public record Fault(String field, RefusalCode code, List<Object> arguments) {

        public Fault {
            arguments = List.copyOf(arguments);
        }

        public static Fault of(String field, RefusalCode code, Object... arguments) {
            return new Fault(field, code, List.of(arguments));
        }
    }

    /** The refusal as a whole. */
    public RefusalCode code() {
        return code;
    }

    /** What must be put right. */
    public List<Fault> faults() {
        return faults;
    }

    /** What else the problem says, in the language of the caller. */
    protected Map<String, Object> members(ProblemTexts texts, Locale language) {
        return Map.of();
    }
}
