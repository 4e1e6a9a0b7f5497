package vn.gdnn.training.number;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.personal.PersonalNumber;
import vn.gdnn.kit.personal.PersonalNumbers;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Seals personal numbers on their way in and opens them for those who may see them. */
@ApplicationScoped
public class NumberVault {

    private final PersonalNumbers numbers;
    private final CurrentScope scope;

    NumberVault(PersonalNumbers numbers, CurrentScope scope) {
        this.numbers = numbers;
        this.scope = scope;
    }

    /** The number as it is stored; nothing of nothing. */
    public @Nullable SealedNumber seal(@Nullable PersonalNumber number) {
        return number == null ? null : new SealedNumber(numbers.seal(number.digits()), numbers.hash(number.digits()));
    }

    /** The number as it was sent. */
    public @Nullable PersonalNumber open(@Nullable SealedNumber number) {
        return number == null ? null : new PersonalNumber(numbers.open(number.sealed()));
    }

    /** Whether the caller is outside the institutions and sees masked numbers; whoever reads the own record sees the number. */
    public boolean masks() {
        return scope.find().map(Scope::tenant).orElse("").isEmpty();
    }
}
