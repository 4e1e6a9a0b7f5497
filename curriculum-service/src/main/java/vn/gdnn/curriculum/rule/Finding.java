package vn.gdnn.curriculum.rule;

import java.util.List;
import vn.gdnn.kit.problem.FaultyRequest.Fault;

/**
 * One thing that a rule says of a programme.
 *
 * @param path where in the programme, as a JSON Pointer (RFC 6901)
 * @param arguments of the rule's text
 */
public record Finding(ProgrammeRule rule, String path, Severity severity, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** The same for a list of violations, whose fields are written {@code modules[2].code}. */
    Fault fault() {
        var field = path.replaceAll("/(\\d+)", "[$1]").replace('/', '.').replaceFirst("^\\.", "");
        return new Fault(field, rule, arguments);
    }
}
