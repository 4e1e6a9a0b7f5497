package vn.gdnn.benchmarks;

/** Something to measure, mostly against a suite of its own. */
interface Benchmark {

    void run(Suite suite, Report report) throws Exception;

    /** Whether the suite is to be started for it; its tokens are there in any case. */
    default boolean needsSuite() {
        return true;
    }
}
