package vn.gdnn.gateway.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.vertx.core.MultiMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a visitor reads off a paper. */
@JsonInclude(Include.NON_NULL)
public record PaperFacts(
        @Nullable String serialNumber,
        @Nullable String registerNumber,
        @Nullable String institution,
        String fullName,
        BirthDate dateOfBirth) {

    private static final int LONGEST = 200;

    /** The facts in a form, if every one that is needed is there. */
    static Optional<PaperFacts> in(MultiMap form) {
        var number = text(form, "number");
        var name = text(form, "fullName");
        var born = BirthDate.typed(form.get("dateOfBirth"));
        if (number == null || name == null || born.isEmpty()) {
            return Optional.empty();
        }
        var isRegister = "register".equals(form.get("kind"));
        return Optional.of(new PaperFacts(
                isRegister ? null : number, isRegister ? number : null, text(form, "institution"), name, born.get()));
    }

    private static @Nullable String text(MultiMap form, String field) {
        var typed = form.get(field);
        return typed == null || typed.isBlank() || typed.length() > LONGEST ? null : typed.strip();
    }

    @Override
    public String toString() {
        return "PaperFacts"; // names a person
    }
}
