package vn.gdnn.training.number;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.personal.NumberKind;
import vn.gdnn.kit.personal.PersonalNumbers;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Seals numbers of staff on their way in and opens them for those who may see them. */
@ApplicationScoped
public class NumberVault {

    private final PersonalNumbers numbers;
    private final CurrentScope scope;

    NumberVault(PersonalNumbers numbers, CurrentScope scope) {
        this.numbers = numbers;
        this.scope = scope;
    }

    /** The numbers as they are stored. */
    public SealedNumbers seal(Numbers told) {
        return new SealedNumbers(
                seal(told.personalNumber(), NumberKind.PERSONAL_NUMBER),
                seal(told.legacyNumber(), NumberKind.LEGACY_NUMBER),
                seal(told.passport(), NumberKind.PASSPORT));
    }

    private @Nullable SealedNumber seal(@Nullable String number, NumberKind kind) {
        return number == null ? null : new SealedNumber(numbers.seal(number), kind.hash(number, numbers));
    }

    /** The numbers as they were sent. */
    public Numbers open(SealedNumbers stored) {
        return new Numbers(open(stored.personal()), open(stored.legacy()), open(stored.passport()));
    }

    private @Nullable String open(@Nullable SealedNumber number) {
        return number == null ? null : numbers.open(number.sealed());
    }

    /** The last four characters of a number that was sealed. */
    public String masked(byte[] sealed) {
        return NumberKind.masked(numbers.open(sealed));
    }

    /** Whether the caller is outside the institutions and sees masked numbers; whoever reads the own record sees the number. */
    public boolean masks() {
        return scope.find().map(Scope::tenant).orElse("").isEmpty();
    }
}
