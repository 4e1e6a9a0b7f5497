package vn.gdnn.kit.testing;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.HttpMethod;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.approvals.Approvals;

/** Which operations decide what another person asked for, however many hops lie between. */
final class DecidingOperations {

    private static final Set<String> DECIDING = Set.of("approve", "reject");

    private final JavaClasses everything;

    DecidingOperations(JavaClasses everything) {
        this.everything = everything;
    }

    /** In the classes of the service and of the libraries below it. */
    static DecidingOperations ofThisService() {
        return new DecidingOperations(new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("vn.gdnn"));
    }

    /** The operations of these classes that decide without {@link LiveAccount}. */
    List<String> unasked(JavaClasses classes) {
        return classes.stream()
                .filter(found -> everything.contain(found.getName()))
                .flatMap(found -> everything.get(found.getName()).getMethods().stream())
                .filter(DecidingOperations::isOperation)
                .filter(method -> !method.isAnnotatedWith(LiveAccount.class))
                .filter(this::decides)
                .map(JavaMember::getFullName)
                .sorted()
                .toList();
    }

    private static boolean isOperation(JavaMethod method) {
        return method.getAnnotations().stream().anyMatch(one -> one.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private boolean decides(JavaCodeUnit operation) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(operation));
        var ahead = new ArrayDeque<>(seen);
        while (!ahead.isEmpty()) {
            var next = ahead.poll();
            if (isDecision(next)) {
                return true;
            }
            calledBy(next).filter(seen::add).forEach(ahead::add);
        }
        return false;
    }

    private static boolean isDecision(JavaCodeUnit unit) {
        return unit.getOwner().isEquivalentTo(Approvals.class) && DECIDING.contains(unit.getName());
    }

    private Stream<JavaCodeUnit> calledBy(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getCallsFromSelf().stream().map(call -> (CodeUnitAccessTarget) call.getTarget()),
                        unit.getCodeUnitReferencesFromSelf().stream()
                                .map(one -> (CodeUnitAccessTarget) one.getTarget()))
                .filter(target -> target.getOwner().getPackageName().startsWith("vn.gdnn"))
                .flatMap(this::meant);
    }

    /** What is called, or whatever stands in its place in a class below. */
    private Stream<JavaCodeUnit> meant(CodeUnitAccessTarget target) {
        var below = Stream.concat(Stream.of(target.getOwner()), target.getOwner().getAllSubclasses().stream())
                .flatMap(type -> alike(type, target));
        return Stream.concat(target.resolveMember().stream(), below);
    }

    private static Stream<JavaCodeUnit> alike(JavaClass type, CodeUnitAccessTarget target) {
        return type.getCodeUnits().stream()
                .filter(unit -> unit.getName().equals(target.getName()))
                .filter(unit -> unit.getRawParameterTypes().equals(target.getRawParameterTypes()));
    }
}
