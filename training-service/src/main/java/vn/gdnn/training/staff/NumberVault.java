package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.personal.PersonalNumber;
import vn.gdnn.kit.personal.PersonalNumbers;

/** Seals personal numbers on their way in and opens them for those who may see them. */
@ApplicationScoped
class NumberVault {

    private final PersonalNumbers numbers;

    NumberVault(PersonalNumbers numbers) {
        this.numbers = numbers;
    }

    @Nullable SealedNumber seal(@Nullable PersonalNumber number) {
        return number == null ? null : new SealedNumber(numbers.seal(number.digits()), numbers.hash(number.digits()));
    }

    @Nullable PersonalNumber open(@Nullable SealedNumber number) {
        return number == null ? null : new PersonalNumber(numbers.open(number.sealed()));
    }
}
