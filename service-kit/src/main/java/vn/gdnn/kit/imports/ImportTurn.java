package vn.gdnn.kit.imports;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** For how long a worker goes on with one file: so long, and then as long as nobody waits. */
final class ImportTurn {

    private final long end;
    private final BooleanSupplier othersWait;
    private boolean over;

    ImportTurn(Duration length, BooleanSupplier othersWait) {
        this.end = System.nanoTime() + length.toNanos();
        this.othersWait = othersWait;
    }

    /** Whether it is somebody else's turn now; once it is, it stays so. */
    boolean isOver() {
        over = over || System.nanoTime() - end >= 0 && othersWait.getAsBoolean();
        return over;
    }

    /** What the last answer was. */
    boolean wasOver() {
        return over;
    }
}
