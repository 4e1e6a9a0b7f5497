package vn.gdnn.quickstart.demo;

/** Where the loader reports how far it is, a line at a time. */
@FunctionalInterface
public interface Progress {

    void say(String line);
}
