package vn.gdnn.curriculum.occupation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** The list of occupations. */
@ApplicationScoped
public class Occupations implements PanacheRepositoryBase<Occupation, String> {

    /** The entry of this code, if the list has it. */
    public Optional<Occupation> withCode(String code) {
        return findByIdOptional(code);
    }

    /** The entry of this code; without one it is refused with OCCUPATION_NOT_FOUND. */
    public Occupation require(String code) {
        return withCode(code).orElseThrow(() -> new Refusal(OccupationRefusal.OCCUPATION_NOT_FOUND, code));
    }

    /** The codes of those that are marked as information technology or digital technology. */
    public List<String> ofDigitalTechnology() {
        return list("digitalTechnology order by code").stream()
                .map(Occupation::code)
                .toList();
    }

    Occupation add(Occupation occupation) {
        try {
            persistAndFlush(occupation);
            return occupation;
        } catch (ConstraintViolationException e) {
            throw new Refusal(KitRefusal.CHANGED_MEANWHILE); // two callers entered the same code
        }
    }
}
