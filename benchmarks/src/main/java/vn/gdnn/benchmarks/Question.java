package vn.gdnn.benchmarks;

import java.util.function.Supplier;

/** What is asked of a service again and again, each time about something else. */
record Question(String name, String service, Supplier<Call> calls) {}
