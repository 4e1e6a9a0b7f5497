package vn.gdnn.kit.text;

import java.util.Optional;
import vn.gdnn.kit.problem.Refusal;

/** The name of a place, such as that of birth: as a {@link PersonName}, with digits and the signs of an address. */
public final class PlaceName {

    private static final NameRule RULE = new NameRule("-.'‘’ʼʻ,/()&;:\"#+", true);

    private PlaceName() {}

    /** The name as it is stored; refuses with a {@link NameRefusal} what cannot be one. */
    public static String of(String raw) {
        fault(raw).ifPresent(code -> {
            throw new Refusal(code);
        });
        return NameRule.clean(raw);
    }

    /** Why the text cannot be a name, if so. */
    public static Optional<NameRefusal> fault(String raw) {
        return RULE.fault(raw);
    }
}
