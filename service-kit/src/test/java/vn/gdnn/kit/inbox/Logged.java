package vn.gdnn.kit.inbox;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a class logs while something is done, with the failures and their places. */
final class Logged extends Handler {

    private final StringWriter text = new StringWriter();

    private Logged() {
        setLevel(Level.ALL);
    }

    static String by(Class<?> source, Runnable done) {
        var logger = Logger.getLogger(source.getName());
        var logged = new Logged();
        logger.addHandler(logged);
        try {
            done.run();
        } finally {
            logger.removeHandler(logged);
        }
        return logged.text.toString();
    }

    @Override
    public void publish(LogRecord line) {
        text.append(line.getMessage()).append('\n');
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(text, true));
        }
    }

    @Override
    public void flush() {
        // it is there at once
    }

    @Override
    public void close() {
        // nothing is open
    }
}
