package vn.gdnn.kit.jobs;

import java.util.List;

/** One kind of long work; a bean of the feature it belongs to. */
public interface JobKind {

    String name();

    /**
     * Whether a chunk takes too long for one transaction. The work then opens its own and must be safe to repeat: what
     * was cut off is done again, and a worker that lost its lease may still be at it.
     */
    default boolean opensTransactions() {
        return false;
    }

    /** How many items one transaction takes. */
    default int chunk() {
        return 500;
    }

    /**
     * Works on some items in the transaction that also notes the progress, in the institution's scope, unless it opens
     * its own. Items that cannot be done are returned; a refusal thrown ends the job.
     */
    List<RefusedItem> work(JobAtHand job, List<JobItem> items);

    /** Called once, in the transaction that ends the job. */
    default void finish(JobAtHand job) {}
}
