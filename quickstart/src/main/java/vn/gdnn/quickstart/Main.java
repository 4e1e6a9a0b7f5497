package vn.gdnn.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What {@code ./quickstart.sh} runs. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            System.exit(run(List.of(arguments)));
        } catch (Problem problem) {
            System.err.println(problem.getMessage());
        } catch (IOException failed) {
            System.err.println("GDNN failed: " + failed);
        }
        System.exit(1);
    }

    private static int run(List<String> arguments) throws IOException, InterruptedException {
        var options = Options.parse(arguments);
        var settings = Settings.of(
                System.getenv(),
                Path.of(System.getProperty("gdnn.repository", ".")).toAbsolutePath());
        switch (options.command()) {
            case START -> start(settings, options, arguments);
            case STOP -> new Remote(settings).stop();
            case RESET -> new Remote(settings).reset();
            case FIGURES -> new Figures(settings).lines().forEach(System.out::println);
            case PREPARE -> new Launcher(settings).prepare();
            case HELP -> System.out.println(Options.USAGE);
            case STATUS -> {
                return new Remote(settings).status() ? 0 : 3;
            }
        }
        return 0;
    }

    private static void start(Settings settings, Options options, List<String> arguments)
            throws IOException, InterruptedException {
        if (options.detached()) {
            new Remote(settings).startDetached(arguments);
        } else {
            new Launcher(settings).run(options.demo());
        }
    }
}
