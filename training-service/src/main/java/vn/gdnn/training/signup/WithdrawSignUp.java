package vn.gdnn.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Takes a staff member out of a session that has not begun; the next who waits gets the seat. */
@ApplicationScoped
public class WithdrawSignUp {

    private final SignUps signUps;
    private final SeatQueue queue;
    private final CurrentScope scope;

    WithdrawSignUp(SignUps signUps, SeatQueue queue, CurrentScope scope) {
        this.signUps = signUps;
        this.queue = queue;
        this.scope = scope;
    }

    @Transactional
    public SignUpRecord withdraw(UUID id, String by) {
        scope.institution();
        signUps.require(id);
        queue.leave(id, by);
        return signUps.require(id);
    }
}
