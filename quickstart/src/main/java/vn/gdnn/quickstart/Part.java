package vn.gdnn.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** One process of the suite: how it is prepared, started, asked whether it is ready, and stopped. */
interface Part {

    String name();

    /** The first is the one others use; all must be free before the start. */
    List<Port> ports();

    /** Done before every start of the process; what is already done is not done again. */
    default void prepare() throws IOException, InterruptedException {}

    List<String> command() throws IOException;

    Map<String, String> environment();

    Path folder();

    boolean ready();

    /** Done once the process is ready and before others use it. */
    default void whenReady() throws IOException, SQLException {}

    /** The signal that makes it end in good order. */
    default String stopSignal() {
        return "TERM";
    }
}
