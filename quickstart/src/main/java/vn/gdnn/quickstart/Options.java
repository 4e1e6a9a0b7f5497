package vn.gdnn.quickstart;

import java.util.List;
import vn.gdnn.quickstart.demo.DemoSize;

/** What the user asked for on the command line. */
record Options(Command command, DemoSize demo, boolean detached) {

    enum Command {
        START,
        STOP,
        RESET,
        STATUS,
        FIGURES,
        PREPARE,
        HELP
    }

    static final String USAGE = """
            Usage: ./quickstart.sh [option]
              (none)        start the suite and stay; Ctrl-C stops it
              --detach      start it and return once it is ready
              --demo SIZE   demonstration data: small (default), regional, national or none
              --stop        stop it
              --status      say what runs
              --figures     say how long each part took to start and how much memory it takes
              --reset       stop it and delete its data
              --prepare     build and unpack only
              --help        this text""";

    static Options parse(List<String> arguments) {
        var options = new Options(Command.START, DemoSize.SMALL, false);
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            options = switch (argument) {
                case "--detach" -> new Options(options.command, options.demo, true);
                case "--demo" -> options.with(rest.hasNext() ? DemoSize.named(rest.next()) : DemoSize.named(""));
                case "--stop" -> options.with(Command.STOP);
                case "--reset" -> options.with(Command.RESET);
                case "--status" -> options.with(Command.STATUS);
                case "--figures" -> options.with(Command.FIGURES);
                case "--prepare" -> options.with(Command.PREPARE);
                case "--help", "-h" -> options.with(Command.HELP);
                default -> throw new Problem("Unknown option " + argument + "; see ./quickstart.sh --help");
            };
        }
        return options;
    }

    private Options with(Command other) {
        if (command != Command.START) {
            throw new Problem("Give one of --stop, --reset, --status, --figures and --prepare at a time");
        }
        return new Options(other, demo, detached);
    }

    private Options with(DemoSize size) {
        return new Options(command, size, detached);
    }
}
