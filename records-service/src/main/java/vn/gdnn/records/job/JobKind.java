package vn.gdnn.records.job;

import java.util.List;

/** One kind of long work; a bean of the feature it belongs to. */
public interface JobKind {

    String name();

    /** How many items one transaction takes. */
    default int chunk() {
        return 500;
    }

    /**
     * Works on some items in the transaction that also notes the progress, in the institution's scope. Items that
     * cannot be done are returned; a refusal thrown ends the job.
     */
    List<RefusedItem> work(JobAtHand job, List<JobItem> items);

    /** Called once, in the transaction that ends the job. */
    default void finish(JobAtHand job) {}
}
