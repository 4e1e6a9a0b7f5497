package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives a submitted version back to its designers with the reason. */
@ApplicationScoped
public class ReturnProgramme {

    private final Programmes programmes;

    ReturnProgramme(Programmes programmes) {
        this.programmes = programmes;
    }

    @Transactional
    public Programme sendBack(UUID id, long expected, String reason) {
        var programme = programmes.require(id, expected);
        programme.sendBack(reason);
        return programme;
    }
}
