package vn.gdnn.curriculum.difference;

import java.util.List;
import java.util.stream.Stream;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;

/**
 * A module of the later version that stands in the place of one of the earlier version.
 *
 * @param declared whether the later version says so; else both have the same code
 */
public record Equivalence(String before, String after, boolean declared) {

    /** What the later version says of modules that the earlier one has, then the codes that both have. */
    static List<Equivalence> between(List<ProgrammeModule> before, List<ProgrammeModule> after) {
        var codes = before.stream().map(ProgrammeModule::code).toList();
        var declared = after.stream()
                .flatMap(module -> module.equivalentTo().stream()
                        .filter(codes::contains)
                        .map(code -> new Equivalence(code, module.code(), true)))
                .toList();
        var same = after.stream()
                .map(ProgrammeModule::code)
                .filter(codes::contains)
                .filter(code -> !declared.contains(new Equivalence(code, code, true)))
                .map(code -> new Equivalence(code, code, false));
        return Stream.concat(declared.stream(), same).toList();
    }
}
