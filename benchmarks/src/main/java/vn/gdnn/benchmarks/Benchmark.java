package vn.gdnn.benchmarks;

/** Something to measure against a suite of its own. */
interface Benchmark {

    void run(Suite suite, Report report) throws Exception;
}
