package vn.gdnn.training.session;

import java.util.UUID;

/** Those who wait for a seat, kept by whoever takes sign-ups. */
public interface WaitingList {

    /** Seats may be free: those who wait get them in their order, in the transaction at hand. */
    void moveUp(UUID session);
}
