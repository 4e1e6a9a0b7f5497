package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.kit.personal.NumberKind;
import vn.gdnn.kit.personal.PersonalNumber;
import vn.gdnn.kit.personal.PersonalNumberWarning;
import vn.gdnn.kit.personal.PersonalNumbers;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Numbers of students: whole for the institution, masked for everybody else. */
@ApplicationScoped
class StudentNumbers {

    private final PersonalNumbers numbers;
    private final CurrentScope scope;
    private final StudentsAlike alike;

    StudentNumbers(PersonalNumbers numbers, CurrentScope scope, StudentsAlike alike) {
        this.numbers = numbers;
        this.scope = scope;
        this.alike = alike;
    }

    SealedIdentifiers seal(Identifiers identifiers) {
        return new SealedIdentifiers(
                seal(identifiers.personalNumber(), NumberKind.PERSONAL_NUMBER),
                seal(identifiers.legacyNumber(), NumberKind.LEGACY_NUMBER),
                seal(identifiers.passport(), NumberKind.PASSPORT));
    }

    private @Nullable SealedNumber seal(@Nullable String number, NumberKind kind) {
        return number == null ? null : new SealedNumber(numbers.seal(number), kind.hash(number, numbers));
    }

    Identifiers shown(SealedIdentifiers sealed) {
        return new Identifiers(shown(sealed.personalNumber()), shown(sealed.legacyNumber()), shown(sealed.passport()));
    }

    private @Nullable String shown(@Nullable SealedNumber number) {
        return number == null ? null : shown(number.sealed());
    }

    @Nullable String shown(byte @Nullable [] sealed) {
        var own = scope.find().filter(Scope.Institution.class::isInstance).isPresent();
        return own && sealed != null ? numbers.open(sealed) : masked(sealed);
    }

    @Nullable String masked(byte @Nullable [] sealed) {
        if (sealed == null) {
            return null;
        }
        return NumberKind.masked(numbers.open(sealed));
    }

    /** What is odd about the student, who is stored all the same. */
    List<String> warnings(UUID student, StudentFacts facts) {
        var warnings = new ArrayList<String>();
        var number = facts.personalNumber();
        if (number != null) {
            odd(number, facts.dateOfBirth(), facts.sex()).forEach(warning -> warnings.add(warning.name()));
        }
        alike.warnings(scope.institution(), student, facts.dateOfBirth())
                .forEach(warning -> warnings.add(warning.name()));
        return warnings;
    }

    static List<PersonalNumberWarning> odd(String digits, BirthDate dateOfBirth, @Nullable Sex sex) {
        var number = new PersonalNumber(digits);
        var born = dateOfBirth.year();
        return sex == null ? number.warnings(born) : number.warnings(born, sex == Sex.MALE);
    }
}
