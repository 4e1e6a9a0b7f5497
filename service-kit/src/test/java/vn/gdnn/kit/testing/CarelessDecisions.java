package vn.gdnn.kit.testing;

import jakarta.ws.rs.POST;
import java.util.UUID;
import java.util.function.Supplier;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;

/** Operations as nobody may write them, at no path: two decide without asking about the account. */
abstract class CarelessDecisions {

    private interface Port {
        Approval decide(UUID id, Actor by);
    }

    private record Behind(Approvals approvals) implements Port {

        @Override
        public Approval decide(UUID id, Actor by) {
            return approvals.reject("A1", "KIND", id, id, "no", by);
        }
    }

    abstract Approvals approvals();

    abstract Port port();

    @POST
    public Approval byPort(Actor by) {
        return port().decide(new UUID(1, 1), by);
    }

    @POST
    public Approval byLambda(Actor by) {
        return later(() -> approvals().approve("A1", "KIND", new UUID(1, 1), new UUID(1, 2), by));
    }

    @POST
    @LiveAccount
    public Approval asked(Actor by) {
        return port().decide(new UUID(1, 1), by);
    }

    @POST
    public boolean isPending() {
        return approvals().isPending("A1", new UUID(1, 1));
    }

    static Port behind(Approvals approvals) {
        return new Behind(approvals);
    }

    private static Approval later(Supplier<Approval> work) {
        return work.get();
    }
}
