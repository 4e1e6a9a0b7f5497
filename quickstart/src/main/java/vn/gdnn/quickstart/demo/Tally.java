package vn.gdnn.quickstart.demo;

import java.util.concurrent.atomic.AtomicLong;

/** What the loading changed. */
final class Tally {

    private final AtomicLong changes = new AtomicLong();

    void changed(long rows) {
        changes.addAndGet(rows);
    }

    long changes() {
        return changes.get();
    }
}
